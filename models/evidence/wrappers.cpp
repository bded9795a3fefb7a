// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/wrappers.h"

#include "models/evidence/starters.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// How the words before a started program are read.
struct Wrapper {
    std::string_view name;
    std::string_view shortOptions{}; ///< letters of options whose value is the next word
    std::string_view longOptions{}; ///< the same for long ones, each between blanks: " --class --pid "
    std::size_t words = 0; ///< words between the options and the program
    std::vector<Started> (*started)(Arguments) = nullptr; ///< for the others
};

constexpr std::array shells{std::string_view("sh"), std::string_view("bash"), std::string_view("dash"),
    std::string_view("ksh"), std::string_view("mksh"), std::string_view("zsh"), std::string_view("ash"),
    std::string_view("rbash")};

constexpr std::array wrappers{
    Wrapper{.name = "env", .started = startedByEnv},
    Wrapper{.name = "start-stop-daemon", .started = startedByDaemonStarter},
    Wrapper{.name = "su", .started = startedBySwitch},
    Wrapper{.name = "runuser", .started = startedByRunuser},
    Wrapper{.name = "flock", .started = startedByLock},
    Wrapper{.name = "ip", .started = startedByIp},
    Wrapper{.name = "sudo",
        .shortOptions = "ugChprtTUDR",
        .longOptions =
            " --user --group --close-from --host --prompt --role --type --command-timeout --other-user --chdir "
            "--chroot "},
    Wrapper{.name = "doas", .shortOptions = "uC"},
    Wrapper{.name = "nice", .shortOptions = "n", .longOptions = " --adjustment "},
    Wrapper{.name = "ionice", .shortOptions = "cnpPu", .longOptions = " --class --classdata --pid --pgid --uid "},
    Wrapper{.name = "chrt",
        .shortOptions = "TPDp",
        .longOptions = " --sched-runtime --sched-period --sched-deadline --pid ",
        .words = 1},
    Wrapper{.name = "taskset", .words = 1},
    Wrapper{.name = "numactl", .shortOptions = "iNmCpwlP"},
    Wrapper{.name = "setpriv",
        .longOptions = " --ambient-caps --inh-caps --bounding-set --ruid --euid --rgid --egid --reuid --regid --groups "
                       "--securebits --pdeathsig --selinux-label --apparmor-profile --seccomp-filter "
                       "--landlock-access --landlock-rule --ptracer "},
    Wrapper{.name = "dbus-run-session", .longOptions = " --config-file --dbus-daemon "},
    Wrapper{.name = "dbus-launch", .longOptions = " --config-file "},
    Wrapper{.name = "timeout", .shortOptions = "ks", .longOptions = " --kill-after --signal ", .words = 1},
    Wrapper{.name = "setsid"},
    Wrapper{.name = "nohup"},
    Wrapper{.name = "stdbuf", .shortOptions = "ioe", .longOptions = " --input --output --error "},
    Wrapper{.name = "unshare",
        .shortOptions = "SGRw",
        .longOptions = " --setuid --setgid --root --wd --map-user --map-group --map-users --map-groups --propagation "
                       "--setgroups --monotonic --boottime --load-interp "},
    Wrapper{.name = "nsenter", .shortOptions = "tSGW", .longOptions = " --target --setuid --setgid --wdns "},
    Wrapper{.name = "chpst", .shortOptions = "uUbe/CnlLmdopfcrt"},
    Wrapper{.name = "softlimit", .shortOptions = "acdfglmnoprst"},
    Wrapper{.name = "setuidgid", .words = 1},
    Wrapper{.name = "s6-setuidgid", .words = 1},
    Wrapper{.name = "gosu", .words = 1},
    Wrapper{.name = "su-exec", .words = 1},
    Wrapper{.name = "authbind", .longOptions = " --depth "},
    Wrapper{.name = "prlimit", .shortOptions = "po", .longOptions = " --pid --output "},
    Wrapper{.name = "systemd-cat",
        .shortOptions = "tp",
        .longOptions = " --identifier --priority --stderr-priority --level-prefix --namespace "},
    Wrapper{.name = "systemd-inhibit", .longOptions = " --what --who --why --mode "},
    Wrapper{.name = "tini", .shortOptions = "pe"},
    Wrapper{.name = "tini-static", .shortOptions = "pe"},
    Wrapper{.name = "dumb-init", .shortOptions = "r", .longOptions = " --rewrite "},
    Wrapper{.name = "catatonit"},
    Wrapper{.name = "cgexec", .shortOptions = "g"},
    Wrapper{.name = "eatmydata"},
    Wrapper{.name = "firejail"},
    Wrapper{.name = "ssh-agent", .shortOptions = "aEtPO"},
    Wrapper{.name = "time", .shortOptions = "fo", .longOptions = " --format --output "},
    Wrapper{.name = "xvfb-run",
        .shortOptions = "efnpsw",
        .longOptions = " --error-file --auth-file --server-num --xauth-protocol --server-args --wait "},
    Wrapper{.name = "daemonize", .shortOptions = "aceEloput"},
    Wrapper{.name = "pg_ctlcluster", .started = startedByClusterStarter},
    Wrapper{.name = "apachectl", .started = startedByApachectl},
    Wrapper{.name = "apache2ctl", .started = startedByApachectl},
    Wrapper{.name = "mysqld_safe", .started = startedBySafeStarter},
    Wrapper{.name = "mariadbd-safe", .started = startedBySafeStarter},
};

// Scripts that find a Java by themselves, by variables and alternatives.
constexpr std::array<std::string_view, 30> javaScripts{"catalina.sh", "tomcat-start.sh", "startup.sh", "jsvc-start.sh",
    "jenkins", "elasticsearch", "systemd-entrypoint", "opensearch", "logstash", "cassandra", "kafka-server-start.sh",
    "zookeeper-server-start.sh", "connect-distributed.sh", "zkServer.sh", "zkserver.sh", "solr", "activemq", "artemis",
    "neo4j", "standalone.sh", "domain.sh", "kc.sh", "jetty.sh", "nexus", "sonar.sh", "start-jira.sh",
    "start-confluence.sh", "teamcity-server.sh", "graylogctl", "hbase-daemon.sh"};

} // namespace

bool isShell(std::string_view name) { return std::ranges::contains(shells, name); }

std::vector<Started> startedBy(std::string_view name, const std::vector<std::string>& arguments)
{
    const Arguments words(arguments);
    if (isShell(name))
        return startedByShell(words);
    if (std::ranges::contains(javaScripts, name))
        return startedByJavaScript(words);
    const auto wrapper = std::ranges::find(wrappers, name, &Wrapper::name);
    if (wrapper == wrappers.end())
        return {};
    if (wrapper->started != nullptr)
        return wrapper->started(words);
    std::size_t at = behindOptions(words, wrapper->shortOptions, wrapper->longOptions) + wrapper->words;
    while (name == "sudo" && at < words.size() && words[at].contains('=') && !words[at].starts_with('/'))
        ++at;
    return startedFrom(words, at);
}

} // namespace casemate
