// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/look.h"
#include "models/host/rootfolder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casemate {

/// Who wrote a line of the journal, by fields that only journald sets.
enum class Speaker : std::uint8_t {
    Kernel, ///< its log, or its audit records
    Manager, ///< PID 1
    UserManager ///< the systemd of a user
};

/// A line of the journal.
struct JournalRecord {
    Speaker speaker = Speaker::Kernel;
    std::string message{};
    std::string unit{}; ///< of a manager: the unit that it is about
    std::string serial{}; ///< of an audit record: its number where the message lacks it
    std::uint64_t time = 0; ///< microseconds since 1970, UTC
};

/// True where systemd says that SIGSYS ended the main process of record.unit. The sentence is that of service.c of
/// systemd, alike in 252 to 262, and never translated.
[[nodiscard]] bool isDeathByFilter(const JournalRecord& record);

/// The lines of a journal that say something about services.
struct JournalRecords {
    Look look = Look::Missing;
    std::string obstacle{}; ///< what is closed, and errno's text, where something is
    std::vector<JournalRecord> records{}; ///< the newest first
};

/// Reads the journal of the system in @p root, /run/log/journal and /var/log/journal of its machine-id(5): the records
/// of the kernel's filters and of AppArmor, and what systemd says about how processes ended and which messages it
/// ignored, of the last boot that is there. Reads the newest thousands of lines, and older ones of the kernel around
/// the deaths that systemd reports, each for some 50 ms, and waits for nothing. A tree that does not run may have its
/// journal as text in place of these, as `journalctl -b -o export` prints it: /var/log/journal.export (systemd's
/// "Journal Export Formats", JOURNAL_EXPORT_FORMATS.md).
[[nodiscard]] JournalRecords readJournal(const RootFolder& root);

} // namespace casemate
