// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policyfile.h"

#include "app/cli/files.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace casemate::cli {

namespace {

std::optional<std::uint64_t> unsignedField(const QJsonObject& object, QLatin1StringView key)
{
    constexpr double end = 9223372036854775808.0; // 2^63
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    if (number < 0 || number >= end || std::trunc(number) != number)
        return std::nullopt;
    return static_cast<std::uint64_t>(value.toInteger());
}

std::optional<std::string> textField(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

} // namespace

Result<Policy> readPolicy(const std::string& path)
{
    const auto bytes = readFile(path);
    return bytes ? parsePolicy(*bytes, path) : std::unexpected(bytes.error());
}

Result<Policy> parsePolicy(std::string_view bytes, const std::string& path)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorKind::InvalidPolicy, path, error.errorString().toStdString()});
    if (!document.isObject())
        return std::unexpected(Error{ErrorKind::InvalidPolicy, path, {}});
    Policy policy;
    const QJsonObject rows = document.object();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (!row.value().isObject())
            continue;
        const QJsonObject fields = row.value().toObject();
        policy[row.key().toStdString()] = {.weight = unsignedField(fields, QLatin1StringView("weight")),
            .range = unsignedField(fields, QLatin1StringView("range")),
            .good = textField(fields, QLatin1StringView("description_good")),
            .bad = textField(fields, QLatin1StringView("description_bad")),
            .notApplicable = textField(fields, QLatin1StringView("description_na"))};
    }
    return policy;
}

} // namespace casemate::cli
