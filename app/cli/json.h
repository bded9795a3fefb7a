// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casemate::cli {

/// Writes JSON (RFC 8259) whose objects keep the order of their keys; elements of the outermost list stand on lines of
/// their own. Characters that people cannot see are escaped, and bytes that are not UTF-8 become U+FFFD.
class JsonWriter {
public:
    void beginList() { open('['); }
    void endList() { close(']'); }
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void key(std::string_view name);

    void text(std::string_view value);
    void number(std::uint64_t value) { literal(std::to_string(value)); }
    /// @p digits as they are: "9.6".
    void literal(std::string_view digits);
    void null() { literal("null"); }
    void boolean(std::optional<bool> value) { literal(!value ? "null" : *value ? "true" : "false"); }

    /// Everything written, ended by a line feed.
    [[nodiscard]] std::string finished() && { return std::move(m_text) + "\n"; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string m_text;
    unsigned m_depth = 0;
    bool m_isFirst = true;
    bool m_isOuterList = false;
};

} // namespace casemate::cli
