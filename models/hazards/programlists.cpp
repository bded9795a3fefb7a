// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/programlists.h"

namespace casemate {

namespace {

/// Login services, job runners, agents of clusters, terminals in browsers.
constexpr std::string_view spawners =
    "sshd sshd-session dropbear telnetd in.telnetd rlogind login agetty getty mingetty cron crond fcron anacron atd "
    "incrond "
    "gdm gdm3 lightdm sddm slim xdm lxdm greetd ly xrdp-sesman Xvnc tigervncserver vncserver vncsession "
    "gitlab-runner act_runner forgejo-runner actions-runner Runner.Listener buildkite-agent drone-runner-exec "
    "woodpecker-agent jenkins-agent buildbot-worker concourse circleci-runner teamcity-agent "
    "slurmd pbs_mom sge_execd condor_master nomad salt-minion puppet chef-client cf-execd mcollectived rundeckd "
    "shellinaboxd ttyd gotty wetty cockpit-ws code-server jupyter jupyter-lab jupyterhub jupyterhub-singleuser "
    "rstudio-server "
    "supervisord runsvdir s6-svscan monit inetd xinetd tmux screen x2gocleansessions nrpe";

} // namespace

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto end = list.find(' ');
        if (const std::string_view word = list.substr(0, end); !word.empty())
            words.push_back(word);
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
    return words;
}

std::optional<clues::Clue> startsForeignPrograms(const Inquiry& inquiry)
{
    return clues::runs(inquiry, wordsOf(spawners));
}

} // namespace casemate
