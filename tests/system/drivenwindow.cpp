// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/drivenwindow.h"

#include "tests/system/lab.h"

#include <QFile>

namespace casemate::tests {

namespace {

/// Longer than the driver's own patience with a verb.
constexpr int patience = 120'000;

} // namespace

DrivenWindow::DrivenWindow(const Lab& lab, const QByteArray& arguments)
    : m_lab(lab)
{
    m_process.start(QStringLiteral(CASEMATE_SOURCE_DIR "/tests/system/lab"),
        {QStringLiteral("enter"), lab.name(), QStringLiteral("bash"), QStringLiteral("-c"),
            QStringLiteral("exec /opt/system/window alice /opt/casemate/casemate ") + QString::fromUtf8(arguments)});
}

DrivenWindow::~DrivenWindow()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QByteArray DrivenWindow::operator()(const QByteArray& verb)
{
    if (!m_problem.isEmpty())
        return {};
    const QByteArray end = "--- " + QByteArray::number(++m_count) + '\n';
    m_process.write(verb + "\nsay\t" + end);
    QByteArray said;
    while (!said.endsWith(end)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience)) {
            fail(verb);
            return {};
        }
        said += m_process.readLine();
    }
    said.chop(end.size());
    return said.trimmed();
}

void DrivenWindow::fail(const QByteArray& verb)
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
    QFile screen(QStringLiteral(CASEMATE_BINARY_DIR "/tests/system/window.xwd"));
    m_problem = verb + ": " + m_process.readAllStandardError();
    if (screen.open(QIODevice::WriteOnly)) {
        screen.write(m_lab.run(QStringLiteral("cat /tmp/screen.xwd")).out);
        m_problem += "The screen is in " + screen.fileName().toUtf8() + '.';
    }
}

} // namespace casemate::tests
