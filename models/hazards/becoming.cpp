// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/becoming.h"

#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate::clues {

namespace {

/// A C function and the system call behind it: glibc's seteuid() is setresuid().
struct Wrapper {
    std::string_view function;
    std::string_view call;
};
constexpr std::array userWrappers{Wrapper{"setuid", "setuid"}, Wrapper{"setreuid", "setreuid"},
    Wrapper{"setresuid", "setresuid"}, Wrapper{"seteuid", "setresuid"}, Wrapper{"cap_setuid", "setuid"},
    Wrapper{"capng_change_id", "setresuid"}};
constexpr std::array groupWrappers{Wrapper{"setgroups", "setgroups"}, Wrapper{"initgroups", "setgroups"},
    Wrapper{"cap_setgroups", "setgroups"}, Wrapper{"capng_change_id", "setgroups"}, Wrapper{"setgid", "setgid"},
    Wrapper{"setregid", "setregid"}, Wrapper{"setresgid", "setresgid"}, Wrapper{"setegid", "setresgid"},
    Wrapper{"capng_change_id", "setresgid"}};
/// What keeps some capabilities on the way.
constexpr std::array keepingWrappers{
    Wrapper{"cap_set_proc", "capset"}, Wrapper{"capset", "capset"}, Wrapper{"capng_apply", "capset"}};
constexpr std::array ownerWrappers{Wrapper{"chown", "chown"}, Wrapper{"fchown", "fchown"}, Wrapper{"lchown", "lchown"},
    Wrapper{"fchownat", "fchownat"}};

/// By which of them a script's interpreter does it nobody tells: perl by setresuid(), a shell's su(1) by setuid().
constexpr std::array<std::string_view, 7> identities{
    "setgroups", "setgid", "setuid", "setregid", "setreuid", "setresgid", "setresuid"};

/// Where programs say which user they become.
struct UserSetting {
    std::string_view program;
    std::string_view key;
    bool ownsFiles; ///< gives folders, logs or sockets to that user
};
constexpr std::array userSettings{UserSetting{"nginx", "user", true}, UserSetting{"apache", "user", false},
    UserSetting{"php-fpm", "user", true}, UserSetting{"haproxy", "user", false},
    UserSetting{"unbound", "username", true}, UserSetting{"gunicorn", "user", true},
    UserSetting{"mariadb", "user", false}};

/// Programs that become, or start others as, another user, where neither a setting nor an import can tell: scripts, and
/// programs whose helpers do it.
constexpr std::array<std::string_view, 38> changers{"apachectl", "apache2ctl", "pg_ctlcluster", "mysqld_safe",
    "mariadbd-safe", "postfix", "postmulti", "dovecot", "spamd", "amavisd", "amavisd-new", "amavis", "postgrey",
    "munin-node", "rabbitmq-server", "ejabberdctl", "couchdb", "slon", "su", "runuser", "sudo", "setpriv", "chpst",
    "setuidgid", "gosu", "su-exec", "exim4", "exim", "cron", "crond", "anacron", "atd", "sshd", "sshd-session", "login",
    "agetty", "inetd", "xinetd"};

/// Programs that can become another user, and stay root unless a setting that no probe reads says otherwise.
constexpr std::array<std::string_view, 2> keepers{"rsyslogd", "syslog-ng"};

template <std::size_t N>
void collect(const Inquiry& inquiry, const std::array<Wrapper, N>& wrappers, std::vector<std::string_view>& calls)
{
    for (const Wrapper& wrapper : wrappers)
        if (const std::array wanted{wrapper.function};
            !importedOf(inquiry, wanted).empty() && !std::ranges::contains(calls, wrapper.call))
            calls.push_back(wrapper.call);
}

/// The functions of @p wrappers that the program imports, in one sentence.
Clue ability(const Inquiry& inquiry)
{
    static constexpr std::array<std::string_view, 5> telling{
        "initgroups", "setgroups", "setuid", "setresuid", "capng_change_id"};
    for (const std::string_view function : telling)
        if (const std::array wanted{function}; auto clue = imports(inquiry, wanted))
            return *std::move(clue);
    return {.confidence = Confidence::Likely};
}

const SettingFact* userSetting(const Inquiry& inquiry, bool& ownsFiles)
{
    for (const UserSetting& row : userSettings)
        if (const SettingFact* found = setting(inquiry, row.program, row.key);
            found != nullptr && !found->value.empty() && found->value != "root") {
            ownsFiles = row.ownsFiles;
            return found;
        }
    return nullptr;
}

} // namespace

std::vector<std::string_view> identityCalls(const Inquiry& inquiry)
{
    std::vector<std::string_view> calls;
    collect(inquiry, groupWrappers, calls);
    collect(inquiry, userWrappers, calls);
    collect(inquiry, keepingWrappers, calls);
    return calls;
}

std::optional<Becoming> becoming(const Inquiry& inquiry)
{
    if (!inquiry.sandbox.startsAsRoot())
        return std::nullopt;
    Becoming made{.clue = {.confidence = Confidence::Certain,
                      .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The service starts as root: no User= is set."), {}}}},
        .calls = identityCalls(inquiry),
        .keepsMaster = hasWorkers(inquiry).has_value()};
    collect(inquiry, ownerWrappers, made.owning);
    std::vector<std::string_view> users;
    collect(inquiry, userWrappers, users);
    const bool isAble = !users.empty() && std::ranges::contains(made.calls, "setgroups");
    bool keepsRoot = false;
    const auto seen = changedUser(inquiry, keepsRoot);
    made.keepsMaster = made.keepsMaster || (seen && keepsRoot);
    if (const SettingFact* user = userSetting(inquiry, made.isSureToOwn)) {
        made.clue = made.clue.and_({.confidence = Confidence::Likely, .evidence = {shown(*user)}});
        if (made.isSureToOwn && made.owning.empty())
            made.owning = {"chown"};
    } else if (seen)
        made.clue = made.clue.and_(*seen);
    else if (staysRoot(inquiry))
        return std::nullopt;
    else if (const auto changer = runs(inquiry, changers))
        made.clue = made.clue.and_(*changer);
    else if (isAble && !runs(inquiry, keepers)) {
        made.clue = made.clue.and_(ability(inquiry));
        // a tool that can, such as ssh-keygen, seldom does
        if (chosenWord(inquiry.unit, "Type"_directive) == "oneshot")
            made.clue.confidence = Confidence::Possible;
    } else
        return std::nullopt;
    if (!isAble)
        for (const std::string_view call : identities)
            if (!std::ranges::contains(made.calls, call))
                made.calls.emplace_back(call);
    return made;
}

} // namespace casemate::clues
