// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/wrappers.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// What a program gets after its own name.
using Arguments = std::span<const std::string>;

/// The place behind the options that @p words begin with. @p shortOptions are the letters of options whose value is
/// the next word, @p longOptions the same for long ones, each between blanks.
[[nodiscard]] std::size_t behindOptions(Arguments words, std::string_view shortOptions, std::string_view longOptions);

/// The program at @p at and what follows it.
[[nodiscard]] std::vector<Started> startedFrom(Arguments words, std::size_t at);

/// A shell: the programs in the text of -c, or its script.
[[nodiscard]] std::vector<Started> startedByShell(Arguments words);

/// env(1), its -S included.
[[nodiscard]] std::vector<Started> startedByEnv(Arguments words);

/// start-stop-daemon(8): --startas or --exec names the program, what no option takes are its arguments.
[[nodiscard]] std::vector<Started> startedByDaemonStarter(Arguments words);

/// su(1), and runuser(1) without --user: the text of --command.
[[nodiscard]] std::vector<Started> startedBySwitch(Arguments words);

/// runuser(1), with a program behind --user or as su(1).
[[nodiscard]] std::vector<Started> startedByRunuser(Arguments words);

/// flock(1): a program behind the file, or a shell's text.
[[nodiscard]] std::vector<Started> startedByLock(Arguments words);

/// ip-netns(8): "netns exec NAME PROGRAM".
[[nodiscard]] std::vector<Started> startedByIp(Arguments words);

/// pg_ctlcluster of postgresql-common: VERSION CLUSTER or VERSION-CLUSTER, then what to do.
[[nodiscard]] std::vector<Started> startedByClusterStarter(Arguments words);

/// apachectl of Apache httpd, and its name in Debian.
[[nodiscard]] std::vector<Started> startedByApachectl(Arguments words);

/// The scripts that watch over a MariaDB or MySQL server.
[[nodiscard]] std::vector<Started> startedBySafeStarter(Arguments words);

/// A script that finds a Java by itself.
[[nodiscard]] std::vector<Started> startedByJavaScript(Arguments words);

} // namespace casemate
