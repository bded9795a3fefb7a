// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/pathchooser.h"

#include <QFileDialog>

namespace casemate {

void choosePathNatively(
    QWidget* parent, const PathQuestion& question, const std::function<void(const QString& path)>& take)
{
    auto* dialog = new QFileDialog(parent, question.title, QStringLiteral("/"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(question.isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.isFolder);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open();
}

} // namespace casemate
