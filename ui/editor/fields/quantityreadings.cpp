// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/numbers.h"
#include "ui/editor/fields/readings.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace casemate::readings {

namespace {

struct Quantities {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

using kinds::unlimited;

QString asText(std::string_view text) { return QString::fromUtf8(text); }

QString numberText(double number) { return QLocale().toString(number, 'g', 6); }

/// "512 MiB", "1.5 GiB".
QString bytesText(std::uint64_t bytes)
{
    static constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    auto amount = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; amount >= 1024 && unit < units.size(); ++unit)
        amount /= 1024;
    if (unit == 0)
        return Quantities::tr("%1 bytes").arg(numberText(amount));
    return QLocale().toString(amount, 'g', 4) + u' ' + QString::fromLatin1(units[unit - 1]);
}

/// "5 min 20 s" of "5min 20s".
QString spanText(std::string_view text)
{
    QString spaced;
    for (const QChar c : asText(text)) {
        if (c.isLetter() && !spaced.isEmpty() && spaced.back().isDigit())
            spaced += QChar::Nbsp;
        spaced += c;
    }
    return spaced;
}

/// The text of a share without its sign, in the user's digits.
QString shareText(std::string_view text) { return numberText(kinds::permyriad(text).value_or(0) / 100.0); }

QString ofSize(const Directive& row, std::string_view text)
{
    if (text == "infinity")
        return row.name.ends_with("Min") || row.name.ends_with("Low") ? Quantities::tr("All of its memory")
                                                                      : Quantities::tr("No limit");
    if (text.ends_with('%'))
        return Quantities::tr("%1 % of the machine’s memory").arg(shareText(text));
    return bytesText(kinds::byteSize(text).value_or(0));
}

QString ofCount(std::string_view text)
{
    if (text == "infinity")
        return Quantities::tr("No limit");
    if (text.ends_with('%'))
        return Quantities::tr("%1 % of what the machine can have").arg(shareText(text));
    return Quantities::tr("At most %1 processes and threads").arg(asText(text));
}

QString ofNumber(const Directive& row, std::string_view text)
{
    if (row.name != "OOMScoreAdjust")
        return {};
    const int score = kinds::signedNumber(text).value_or(0);
    if (score <= -1000)
        return Quantities::tr("Never stopped when memory runs out");
    if (score == 0)
        return Quantities::tr("Stopped when memory runs out as the kernel judges");
    return score < 0 ? Quantities::tr("Stopped later than others when memory runs out")
                     : Quantities::tr("Stopped earlier than others when memory runs out");
}

/// A weight against the one that all others have by default (systemd.resource-control(5)).
QString ofWeight(const Directive& row, std::string_view text)
{
    if (text == "idle")
        return Quantities::tr("Only what nobody else wants");
    const double usual = row.name.ends_with("CPUShares") ? 1024 : row.name.contains("BlockIO") ? 500 : 100;
    const double weight = static_cast<double>(kinds::unsignedNumber(text).value_or(0));
    if (weight == usual)
        return Quantities::tr("The usual share");
    return Quantities::tr("%1 times the usual share").arg(QLocale().toString(weight / usual, 'g', 3));
}

QString ofQuota(std::string_view text)
{
    if (text == "off")
        return Quantities::tr("No limit");
    if (text.ends_with('%'))
        return Quantities::tr("%1 % of the file system").arg(shareText(text));
    return bytesText(kinds::byteSize(text).value_or(0));
}

QString ofTime(const Directive& row, std::string_view text)
{
    if (text == "infinity" || (text == "0" && row.name == "WatchdogSec"))
        return Quantities::tr("Never");
    return spanText(text);
}

/// One half of a Limit*= in the unit of its resource (setrlimit(2)).
QString limitText(std::string_view resource, std::string_view text)
{
    if (text == "infinity")
        return Quantities::tr("no limit");
    if (resource == "CPU")
        return Quantities::tr("%1 seconds of processor time").arg(asText(text));
    if (resource == "RTTIME")
        return Quantities::tr("%1 µs in a row at realtime priority").arg(asText(text));
    if (resource == "NOFILE")
        return Quantities::tr("%1 open files").arg(asText(text));
    if (resource == "NPROC")
        return Quantities::tr("%1 processes of its user").arg(asText(text));
    if (resource == "LOCKS")
        return Quantities::tr("%1 file locks").arg(asText(text));
    if (resource == "SIGPENDING")
        return Quantities::tr("%1 waiting signals").arg(asText(text));
    if (resource == "RTPRIO")
        return Quantities::tr("realtime priority %1").arg(asText(text));
    if (resource == "NICE")
        return Quantities::tr("nice level %1").arg(20 - kinds::signedNumber(text).value_or(20));
    return bytesText(kinds::byteSize(text).value_or(0));
}

QString ofLimit(const Directive& row, std::string_view text)
{
    const std::string_view resource = row.name.substr(std::string_view("Limit").size());
    const auto colon = text.find(':');
    const QString soft = limitText(resource, text.substr(0, colon));
    if (colon != std::string_view::npos)
        //: Two limits of a resource: "1024 open files, up to 4096 open files where the program asks for more"
        return Quantities::tr("%1, up to %2 where the program asks for more")
            .arg(soft, limitText(resource, text.substr(colon + 1)));
    if (text == "infinity")
        return Quantities::tr("No limit");
    return Quantities::tr("At most %1").arg(soft);
}

} // namespace

QString ofQuantity(const Directive& row, std::string_view text)
{
    switch (row.kind) {
    case ValueKind::Size: return ofSize(row, text);
    case ValueKind::Count: return ofCount(text);
    case ValueKind::Percent:
        return row.name == "CPUQuota"
            ? Quantities::tr("At most %1 processors").arg(numberText(kinds::permyriad(text).value_or(0) / 10000.0))
            : QString();
    case ValueKind::Number: return ofNumber(row, text);
    case ValueKind::Weight: return ofWeight(row, text);
    case ValueKind::Quota: return ofQuota(text);
    case ValueKind::TimeSpan: return ofTime(row, text);
    case ValueKind::Limit: return ofLimit(row, text);
    default: return {};
    }
}

} // namespace casemate::readings
