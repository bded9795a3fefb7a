// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplehost.h"

#include <QCoreApplication>
#include <QDir>

namespace casemate {

std::string sampleHostFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString& folder : {QStringLiteral("../samplehost"), QStringLiteral("../share/casemate/samplehost")})
        if (const QDir found(programs.filePath(folder)); found.exists(QStringLiteral("etc/systemd/system")))
            return QDir::cleanPath(found.absolutePath()).toStdString();
    return {};
}

} // namespace casemate
