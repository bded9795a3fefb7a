// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/saveddraft.h"

#include "models/core/unitname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace casemate {

namespace {

constexpr int format = 1;

/// Any bytes, which a text in JSON may not hold.
QString encoded(const std::string& bytes) { return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64()); }

std::optional<std::string> decoded(const QJsonValue& text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!text.isString() || !bytes)
        return std::nullopt;
    return bytes.decoded.toStdString();
}

std::optional<SavedDraft> draftOf(const QJsonObject& object)
{
    const auto name = UnitName::parse(object[u"unit"].toString().toStdString());
    const QDateTime time = QDateTime::fromString(object[u"time"].toString(), Qt::ISODateWithMs);
    auto draft = decoded(object[u"draft"]);
    auto base = decoded(object[u"base"]);
    if (!name || !time.isValid() || !draft || !base)
        return std::nullopt;
    return SavedDraft{.unit = name->text(),
        .time = time,
        .draft = std::make_shared<const UnitDocument>(*std::move(draft)),
        .base = std::make_shared<const UnitDocument>(*std::move(base))};
}

} // namespace

DraftPlace DraftPlace::of(const std::filesystem::path& root, Scope scope)
{
    std::error_code error;
    const auto found = std::filesystem::weakly_canonical(root, error);
    return {.machine = QSysInfo::machineUniqueId(), .root = error ? root.string() : found.string(), .scope = scope};
}

QByteArray jsonOf(const SavedDrafts& saved)
{
    QJsonArray drafts;
    for (const SavedDraft& each : saved.drafts)
        drafts.append(QJsonObject{{QStringLiteral("unit"), QString::fromStdString(each.unit)},
            {QStringLiteral("time"), each.time.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("draft"), encoded(each.draft->bytes())},
            {QStringLiteral("base"), encoded(each.base->bytes())}});
    const QJsonObject all{{QStringLiteral("format"), format},
        {QStringLiteral("machine"), QString::fromLatin1(saved.place.machine)},
        {QStringLiteral("root"), encoded(saved.place.root)},
        {QStringLiteral("scope"), saved.place.scope == Scope::User ? QStringLiteral("user") : QStringLiteral("system")},
        {QStringLiteral("drafts"), drafts}};
    return QJsonDocument(all).toJson();
}

std::optional<SavedDrafts> draftsOf(const QByteArray& json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const auto root = decoded(all[u"root"]);
    if (all[u"format"].toInt() != format || !root)
        return std::nullopt;
    SavedDrafts saved{.place = {.machine = all[u"machine"].toString().toLatin1(),
                          .root = *root,
                          .scope = all[u"scope"].toString() == u"user" ? Scope::User : Scope::System},
        .drafts = {}};
    for (const QJsonValue& each : all[u"drafts"].toArray()) {
        auto draft = draftOf(each.toObject());
        if (!draft)
            return std::nullopt;
        saved.drafts.push_back(*std::move(draft));
    }
    return saved;
}

} // namespace casemate
