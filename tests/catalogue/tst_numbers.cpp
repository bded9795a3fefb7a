// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Modes, sizes, counts, shares, weights, time spans and limits.
class TestNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modesAreOctal_data();
    void modesAreOctal() { compareValue(); }
    void sizesAreShortened_data();
    void sizesAreShortened() { compareValue(); }
    void countsAndSharesAreRead_data();
    void countsAndSharesAreRead() { compareValue(); }
    void timeSpansArePrintedAsSystemdDoes_data();
    void timeSpansArePrintedAsSystemdDoes() { compareValue(); }
    void limitsAreInTheUnitOfTheResource_data();
    void limitsAreInTheUnitOfTheResource() { compareValue(); }
    void wrongNumbersDropTheLine_data();
    void wrongNumbersDropTheLine() { compareRemarks(); }
    void emptyAssignmentResetsOrIsIgnored_data();
    void emptyAssignmentResetsOrIsIgnored() { compareValue(); }
};

void TestNumbers::modesAreOctal_data()
{
    tableColumns();
    row("UMask", "022", "0022");
    row("UMask", "77", "0077");
    row("UMask", "0", "0000");
    row("UMask", "7777", "7777");
    row("UMask", "0000000000027", "0027");
    row("UMask", "0077 | 8", "0077");
    row("UMask", "0077 | 10000", "0077");
    row("UMask", "0077 | u=rwx", "0077");
    row("StateDirectoryMode", "700", "0700");
    row("RuntimeDirectoryMode", "2750", "2750");
}

void TestNumbers::sizesAreShortened_data()
{
    tableColumns();
    row("MemoryMax", "1G", "1G");
    row("MemoryMax", "1024M", "1G");
    row("MemoryMax", "1.5K", "1536");
    row("MemoryMax", "1536K", "1536K");
    row("MemoryMax", "1000", "1000");
    row("MemoryMax", "1024B", "1K");
    row("MemoryMax", "2M 512K", "2560K");
    row("MemoryMax", "1G | infinity", "infinity");
    row("MemoryMax", "50%", "50%");
    row("MemoryMax", "12.50%", "12.5%");
    row("MemoryMax", "125‰", "12.5%");
    row("MemoryMax", "1G | 101%", "1G");
    row("MemoryMax", "1G | 0", "1G");
    row("MemoryMax", "1G | 1GB", "1G");
    row("MemoryMax", "1G | 1g", "1G");
    row("MemoryMax", "1G | -1", "1G");
    row("MemoryMax", "1G | 512K 2M", "1G");
    row("MemoryMax", "1G | 16E", "1G");
    row("MemoryMin", "0", "0");
    row("MemorySwapMax", "0", "0");
    row("MemoryZSwapMax", "0%", "0%");
    row("MemoryLimit", "1G", "1G", before262);
    row("MemoryLimit", "1G", "unset", since262);
    row("StateDirectoryQuota", "1024M", "1G");
    row("StateDirectoryQuota", "10%", "10%");
    row("StateDirectoryQuota", "1G | off", "off");
    row("StateDirectoryQuota", "1G | none", "1G");
}

void TestNumbers::countsAndSharesAreRead_data()
{
    tableColumns();
    row("TasksMax", "100", "100");
    row("TasksMax", "0x10", "16");
    row("TasksMax", "10%", "10%");
    row("TasksMax", "infinity", "infinity");
    row("TasksMax", "100 | 0", "100");
    row("TasksMax", "100 | 1.5", "100");
    row("TasksMax", "100 | 64K", "100");
    row("CPUQuota", "20%", "20%");
    row("CPUQuota", "150%", "150%");
    row("CPUQuota", "12.34%", "12.34%");
    row("CPUQuota", "20% | 0%", "20%");
    row("CPUQuota", "20% | 50", "20%");
    row("ManagedOOMMemoryPressureLimit", "50%", "50%");
    row("ManagedOOMMemoryPressureLimit", "50% | 101%", "50%");
    row("OOMScoreAdjust", "-1000", "-1000");
    row("OOMScoreAdjust", "+5", "5");
    row("OOMScoreAdjust", "010", "8");
    row("OOMScoreAdjust", "0 | 1001", "0");
    row("FileDescriptorStoreMax", "16", "16");
    row("FileDescriptorStoreMax", "16 | -1", "16");
    row("FileDescriptorStoreMax", "16 | 4294967296", "16");
    row("CPUWeight", "10000", "10000");
    row("CPUWeight", "idle", "idle");
    row("CPUWeight", "100 | 0", "100");
    row("CPUWeight", "100 | 10001", "100");
    row("StartupCPUWeight", "idle", "idle");
    row("IOWeight", "100 | idle", "100");
    row("CPUShares", "2 | 1", "2", before262);
    row("BlockIOWeight", "10 | 1001", "10", before262);
    row("BlockIOWeight", "10", "unset", since262);
}

void TestNumbers::timeSpansArePrintedAsSystemdDoes_data()
{
    tableColumns();
    row("WatchdogSec", "30", "30s");
    row("WatchdogSec", "90s", "1min 30s");
    row("WatchdogSec", "1min 30s", "1min 30s");
    row("WatchdogSec", "1h30m", "1h 30min");
    row("WatchdogSec", "1.5s", "1s 500ms");
    row("WatchdogSec", "500ms", "500ms");
    row("WatchdogSec", "3 hours", "3h");
    row("WatchdogSec", "1M", "1month");
    row("WatchdogSec", "2 weeks", "2w");
    row("WatchdogSec", "7us", "7us");
    row("WatchdogSec", "0", "0");
    row("WatchdogSec", "infinity", "infinity");
    row("WatchdogSec", "30 | -5", "30s");
    row("WatchdogSec", "30 | 5 parsecs", "30s");
    row("WatchdogSec", "30 | 1min 1.", "30s");
    row("CPUQuotaPeriodSec", "100ms", "100ms");
    row("ManagedOOMMemoryPressureDurationSec", "1s", "1s");
    row("ManagedOOMMemoryPressureDurationSec", "1s | 500ms", "1s");
    row("ManagedOOMMemoryPressureDurationSec", "1s | infinity", "1s");
}

void TestNumbers::limitsAreInTheUnitOfTheResource_data()
{
    tableColumns();
    row("LimitNOFILE", "1024", "1024");
    row("LimitNOFILE", "1024:4096", "1024:4096");
    row("LimitNOFILE", "1024:1024", "1024");
    row("LimitNOFILE", "1024:infinity", "1024:infinity");
    row("LimitNOFILE", "infinity", "infinity");
    row("LimitNOFILE", "0x400", "1024");
    row("LimitNOFILE", "1024 | 64K", "1024");
    row("LimitNOFILE", "1024 | 4096:1024", "1024");
    row("LimitNOFILE", "1024 | 1:2:3", "1024");
    row("LimitNOFILE", "1024 | 1024:", "1024");
    row("LimitCORE", "0", "0");
    row("LimitCORE", "1024K:2G", "1M:2G");
    row("LimitMEMLOCK", "65536", "64K");
    row("LimitCPU", "1min", "60");
    row("LimitCPU", "1500ms", "2");
    row("LimitCPU", "30", "30");
    row("LimitRTTIME", "1s", "1000000");
    row("LimitRTTIME", "500", "500");
    row("LimitNICE", "+5", "15");
    row("LimitNICE", "-5", "25");
    row("LimitNICE", "40", "40");
    row("LimitNICE", "40 | 41", "40");
    row("LimitNICE", "40 | +20", "40");
    row("LimitNPROC", "10 | ", "10");
}

void TestNumbers::wrongNumbersDropTheLine_data()
{
    tableColumns();
    row("UMask", "0888", "bad line '0888'");
    row("UMask", "", "empty line");
    row("MemoryMax", "1GB", "bad line '1GB'");
    row("MemoryMax", "0", "bad line '0'");
    row("MemoryMax", "", "");
    row("MemoryMin", "0", "");
    row("MemoryLimit", "1G", "not here line 'MemoryLimit'", since262);
    row("TasksMax", "many", "bad line 'many'");
    row("CPUQuota", "50", "bad line '50'");
    row("OOMScoreAdjust", "-1001", "bad line '-1001'");
    row("FileDescriptorStoreMax", "", "empty line");
    row("IOWeight", "idle", "bad line 'idle'");
    row("StateDirectoryQuota", "none", "bad line 'none'");
    row("WatchdogSec", "soon", "bad line 'soon'");
    row("WatchdogSec", "", "empty line");
    row("LimitNOFILE", "lots", "bad line 'lots'");
    row("LimitNOFILE", "", "empty line");
}

void TestNumbers::emptyAssignmentResetsOrIsIgnored_data()
{
    tableColumns();
    row("UMask", "0077 | ", "0077");
    row("WatchdogSec", "30 | ", "30s");
    row("FileDescriptorStoreMax", "3 | ", "3");
    row("MemoryMax", "1G | ", "unset");
    row("MemoryHigh", "1G | ", "unset");
    row("TasksMax", "5 | ", "unset");
    row("CPUQuota", "5% | ", "unset");
    row("CPUQuotaPeriodSec", "5s | ", "unset");
    row("CPUWeight", "5 | ", "unset");
    row("OOMScoreAdjust", "5 | ", "unset");
    row("ManagedOOMMemoryPressureLimit", "5% | ", "unset");
    row("ManagedOOMMemoryPressureDurationSec", "5s | ", "unset");
    row("StateDirectoryQuota", "1G | ", "unset");
}

static const casemate::tests::TestCase<TestNumbers> registered;
#include "tst_numbers.moc"
