// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/otherkeys.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// `systemd --dump-configuration-items` of the modelled versions, without the catalogue's.
// clang-format off: rows stay rows
constexpr auto rows = std::to_array<OtherKey>({
    {"After", Section::Unit, true, false}, {"AllowIsolate", Section::Unit}, {"AssertACPower", Section::Unit, true},
    {"AssertArchitecture", Section::Unit, true}, {"AssertCPUFeature", Section::Unit, true},
    {"AssertCPUPressure", Section::Unit, true}, {"AssertCPUs", Section::Unit, true},
    {"AssertCapability", Section::Unit, true}, {"AssertControlGroupController", Section::Unit, true},
    {"AssertCredential", Section::Unit, true}, {"AssertDirectoryNotEmpty", Section::Unit, true},
    {"AssertEnvironment", Section::Unit, true}, {"AssertFileIsExecutable", Section::Unit, true},
    {"AssertFileNotEmpty", Section::Unit, true}, {"AssertFirstBoot", Section::Unit, true},
    {"AssertFraction", Section::Unit, true}, {"AssertGroup", Section::Unit, true}, {"AssertHost", Section::Unit, true},
    {"AssertIOPressure", Section::Unit, true}, {"AssertKernelCommandLine", Section::Unit, true},
    {"AssertKernelModuleLoaded", Section::Unit, true}, {"AssertKernelVersion", Section::Unit, true},
    {"AssertMachineTag", Section::Unit, true}, {"AssertMemory", Section::Unit, true},
    {"AssertMemoryPressure", Section::Unit, true}, {"AssertNeedsUpdate", Section::Unit, true},
    {"AssertOSRelease", Section::Unit, true}, {"AssertPathExists", Section::Unit, true},
    {"AssertPathExistsGlob", Section::Unit, true}, {"AssertPathIsDirectory", Section::Unit, true},
    {"AssertPathIsEncrypted", Section::Unit, true}, {"AssertPathIsMountPoint", Section::Unit, true},
    {"AssertPathIsReadWrite", Section::Unit, true}, {"AssertPathIsSocket", Section::Unit, true},
    {"AssertPathIsSymbolicLink", Section::Unit, true}, {"AssertSecurity", Section::Unit, true},
    {"AssertUser", Section::Unit, true}, {"AssertVersion", Section::Unit, true},
    {"AssertVirtualization", Section::Unit, true}, {"Before", Section::Unit, true, false},
    {"BindTo", Section::Unit, true, false}, {"BindsTo", Section::Unit, true, false}, {"CollectMode", Section::Unit},
    {"ConditionACPower", Section::Unit, true}, {"ConditionArchitecture", Section::Unit, true},
    {"ConditionCPUFeature", Section::Unit, true}, {"ConditionCPUPressure", Section::Unit, true},
    {"ConditionCPUs", Section::Unit, true}, {"ConditionCapability", Section::Unit, true},
    {"ConditionControlGroupController", Section::Unit, true}, {"ConditionCredential", Section::Unit, true},
    {"ConditionDirectoryNotEmpty", Section::Unit, true}, {"ConditionEnvironment", Section::Unit, true},
    {"ConditionFileIsExecutable", Section::Unit, true}, {"ConditionFileNotEmpty", Section::Unit, true},
    {"ConditionFirmware", Section::Unit, true}, {"ConditionFirstBoot", Section::Unit, true},
    {"ConditionFraction", Section::Unit, true}, {"ConditionGroup", Section::Unit, true},
    {"ConditionHost", Section::Unit, true}, {"ConditionIOPressure", Section::Unit, true},
    {"ConditionKernelCommandLine", Section::Unit, true}, {"ConditionKernelModuleLoaded", Section::Unit, true},
    {"ConditionKernelVersion", Section::Unit, true}, {"ConditionMachineTag", Section::Unit, true},
    {"ConditionMemory", Section::Unit, true}, {"ConditionMemoryPressure", Section::Unit, true},
    {"ConditionNeedsUpdate", Section::Unit, true}, {"ConditionOSRelease", Section::Unit, true},
    {"ConditionPathExists", Section::Unit, true}, {"ConditionPathExistsGlob", Section::Unit, true},
    {"ConditionPathIsDirectory", Section::Unit, true}, {"ConditionPathIsEncrypted", Section::Unit, true},
    {"ConditionPathIsMountPoint", Section::Unit, true}, {"ConditionPathIsReadWrite", Section::Unit, true},
    {"ConditionPathIsSocket", Section::Unit, true}, {"ConditionPathIsSymbolicLink", Section::Unit, true},
    {"ConditionSecurity", Section::Unit, true}, {"ConditionUser", Section::Unit, true},
    {"ConditionVersion", Section::Unit, true}, {"ConditionVirtualization", Section::Unit, true},
    {"Conflicts", Section::Unit, true, false}, {"Description", Section::Unit}, {"Documentation", Section::Unit, true},
    {"FailureAction", Section::Unit}, {"FailureActionExitStatus", Section::Unit}, {"IgnoreOnIsolate", Section::Unit},
    {"IgnoreOnSnapshot", Section::Unit}, {"JobRunningTimeoutSec", Section::Unit}, {"JobTimeoutAction", Section::Unit},
    {"JobTimeoutRebootArgument", Section::Unit}, {"JobTimeoutSec", Section::Unit},
    {"JoinsNamespaceOf", Section::Unit, true, false}, {"OnFailure", Section::Unit, true, false},
    {"OnFailureIsolate", Section::Unit}, {"OnFailureJobMode", Section::Unit},
    {"OnSuccess", Section::Unit, true, false}, {"OnSuccessJobMode", Section::Unit},
    {"PartOf", Section::Unit, true, false}, {"PropagateReloadFrom", Section::Unit, true, false},
    {"PropagateReloadTo", Section::Unit, true, false}, {"PropagatesReloadTo", Section::Unit, true, false},
    {"PropagatesStopTo", Section::Unit, true, false}, {"RebootArgument", Section::Unit},
    {"RefuseManualStart", Section::Unit}, {"RefuseManualStop", Section::Unit},
    {"ReloadPropagatedFrom", Section::Unit, true, false}, {"Requires", Section::Unit, true, false},
    {"RequiresMountsFor", Section::Unit, true, false}, {"RequiresOverridable", Section::Unit, true, false},
    {"Requisite", Section::Unit, true, false}, {"RequisiteOverridable", Section::Unit, true, false},
    {"SourcePath", Section::Unit}, {"StartLimitAction", Section::Unit}, {"StartLimitBurst", Section::Unit},
    {"StartLimitInterval", Section::Unit}, {"StartLimitIntervalSec", Section::Unit},
    {"StopPropagatedFrom", Section::Unit, true, false}, {"StopWhenUnneeded", Section::Unit},
    {"SuccessActionExitStatus", Section::Unit}, {"SurviveFinalKillSignal", Section::Unit},
    {"Upholds", Section::Unit, true, false}, {"Wants", Section::Unit, true, false},
    {"WantsMountsFor", Section::Unit, true, false}, {"AllowedCPUs", Section::Service, true},
    {"AllowedMemoryNodes", Section::Service, true}, {"BlockIODeviceWeight", Section::Service, true},
    {"BlockIOReadBandwidth", Section::Service, true}, {"BlockIOWriteBandwidth", Section::Service, true},
    {"BusPolicy", Section::Service}, {"CPUAffinity", Section::Service, true},
    {"CPUPressureThresholdSec", Section::Service}, {"CPUPressureWatch", Section::Service},
    {"CPUSchedulingPolicy", Section::Service}, {"CPUSchedulingPriority", Section::Service},
    {"CPUSchedulingResetOnFork", Section::Service}, {"Capabilities", Section::Service},
    {"CoredumpFilter", Section::Service, true}, {"DisableControllers", Section::Service, true},
    {"Environment", Section::Service, true}, {"EnvironmentFile", Section::Service, true},
    {"FailureAction", Section::Service}, {"FileDescriptorStorePreserve", Section::Service},
    {"FinalKillSignal", Section::Service}, {"GuessMainPID", Section::Service},
    {"IODeviceLatencyTargetSec", Section::Service, true}, {"IODeviceWeight", Section::Service, true},
    {"IOPressureThresholdSec", Section::Service}, {"IOPressureWatch", Section::Service},
    {"IOReadBandwidthMax", Section::Service, true}, {"IOReadIOPSMax", Section::Service, true},
    {"IOSchedulingClass", Section::Service}, {"IOSchedulingPriority", Section::Service},
    {"IOWriteBandwidthMax", Section::Service, true}, {"IOWriteIOPSMax", Section::Service, true},
    {"IgnoreSIGPIPE", Section::Service}, {"KillSignal", Section::Service}, {"LUOSession", Section::Service, true},
    {"LogExtraFields", Section::Service, true}, {"LogFilterPatterns", Section::Service, true},
    {"LogLevelMax", Section::Service}, {"LogNamespace", Section::Service}, {"LogRateLimitBurst", Section::Service},
    {"LogRateLimitIntervalSec", Section::Service}, {"MemoryPressureThresholdSec", Section::Service},
    {"NUMAMask", Section::Service, true}, {"NUMAPolicy", Section::Service}, {"NetClass", Section::Service},
    {"Nice", Section::Service}, {"NonBlocking", Section::Service}, {"OOMRules", Section::Service, true},
    {"OpenFile", Section::Service, true}, {"PassEnvironment", Section::Service, true},
    {"PermissionsStartOnly", Section::Service}, {"RebootArgument", Section::Service},
    {"RefreshOnReload", Section::Service}, {"ReloadSignal", Section::Service}, {"RestartKillSignal", Section::Service},
    {"RestartMaxDelaySec", Section::Service}, {"RestartMode", Section::Service},
    {"RestartPreventExitStatus", Section::Service, true}, {"RestartRandomizedDelaySec", Section::Service},
    {"RestartSec", Section::Service}, {"RestartSteps", Section::Service}, {"RootDirectoryStartOnly", Section::Service},
    {"RuntimeMaxSec", Section::Service}, {"RuntimeRandomizedExtraSec", Section::Service},
    {"SendSIGHUP", Section::Service}, {"SendSIGKILL", Section::Service}, {"Slice", Section::Service},
    {"Sockets", Section::Service, true, false}, {"StandardInput", Section::Service},
    {"StandardInputData", Section::Service, true}, {"StandardInputText", Section::Service, true},
    {"StartLimitAction", Section::Service}, {"StartLimitBurst", Section::Service},
    {"StartLimitInterval", Section::Service}, {"StartupAllowedCPUs", Section::Service, true},
    {"StartupAllowedMemoryNodes", Section::Service, true}, {"SuccessExitStatus", Section::Service, true},
    {"SysVStartPriority", Section::Service}, {"SyslogFacility", Section::Service},
    {"SyslogIdentifier", Section::Service}, {"SyslogLevel", Section::Service}, {"SyslogLevelPrefix", Section::Service},
    {"TTYColumns", Section::Service}, {"TTYPath", Section::Service}, {"TTYReset", Section::Service},
    {"TTYRows", Section::Service}, {"TTYVHangup", Section::Service}, {"TTYVTDisallocate", Section::Service},
    {"TimeoutAbortSec", Section::Service}, {"TimeoutCleanSec", Section::Service}, {"TimeoutSec", Section::Service},
    {"TimeoutStartFailureMode", Section::Service}, {"TimeoutStartSec", Section::Service},
    {"TimeoutStopFailureMode", Section::Service}, {"TimeoutStopSec", Section::Service},
    {"TimerSlackNSec", Section::Service}, {"USBFunctionDescriptors", Section::Service},
    {"USBFunctionStrings", Section::Service}, {"UnsetEnvironment", Section::Service, true},
    {"UtmpIdentifier", Section::Service}, {"UtmpMode", Section::Service}, {"WatchdogSignal", Section::Service},
    {"Alias", Section::Install, true}, {"Also", Section::Install, true}, {"DefaultInstance", Section::Install},
    {"RequiredBy", Section::Install, true}, {"UpheldBy", Section::Install, true}, {"WantedBy", Section::Install, true},
});
// clang-format on

} // namespace

std::span<const OtherKey> otherKeys() { return rows; }

const OtherKey* findOtherKey(Section section, std::string_view name)
{
    const auto at =
        std::ranges::find_if(rows, [&](const OtherKey& row) { return row.section == section && row.name == name; });
    return at == rows.end() ? nullptr : at;
}

} // namespace casemate
