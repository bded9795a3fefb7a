// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

namespace casemate::tests {

namespace {

/// A number as systemd writes it; all ones, which JSON numbers here hold only roughly, means not applicable.
std::optional<std::uint64_t> badness(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    return number < 0 || number > 1e6 ? std::nullopt : std::optional(static_cast<std::uint64_t>(number));
}

std::map<std::string, JudgedRow> rows(const QByteArray& array)
{
    std::map<std::string, JudgedRow> found;
    for (const QJsonValue& value : QJsonDocument::fromJson(array).array()) {
        const QJsonObject row = value.toObject();
        found[row[u"json_field"].toString().toStdString()] = {
            .badness = row[u"set"].isNull() ? std::nullopt : badness(row[u"badness"]),
            .weight = static_cast<std::uint64_t>(row[u"weight"].toDouble()),
            .range = static_cast<std::uint64_t>(row[u"range"].toDouble())};
    }
    return found;
}

} // namespace

std::map<std::string, Judgement> parseAnswers(const QByteArray& table, const QByteArray& json)
{
    static const QRegularExpression summary(QStringLiteral("Overall exposure level for (\\S+): (\\d+)\\.(\\d) "));
    QList<QByteArray> arrays;
    for (const QByteArray& line : json.split('\n'))
        if (line.startsWith('['))
            arrays.append(line);
    std::map<std::string, Judgement> answers;
    auto matches = summary.globalMatch(QString::fromUtf8(table));
    for (qsizetype i = 0; matches.hasNext() && i < arrays.size(); ++i) {
        const QRegularExpressionMatch match = matches.next();
        answers[match.captured(1).toStdString()] = {
            .tenths = match.captured(2).toUInt() * 10 + match.captured(3).toUInt(), .rows = rows(arrays[i])};
    }
    return answers;
}

} // namespace casemate::tests
