// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/guide.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace casemate {

using namespace std::chrono_literals;

void Guide::type(const QString& text)
{
    for (const QChar character : text) {
        QWidget* target = QApplication::focusWidget();
        if (target == nullptr)
            return;
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, character.toUpper().unicode(), Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(target, &event);
        }
    }
}

void Guide::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    if (target == nullptr)
        return;
    const QString text = key == Qt::Key_Space ? QStringLiteral(" ") : QString();
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, modifiers, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

bool Guide::waitFor(const std::function<bool()>& isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.durationElapsed() > 10s)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void Guide::settle()
{
    QEventLoop loop;
    QTimer::singleShot(300ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Guide::takePicture(const QString& name)
{
    settle();
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget != &m_window && widget->isVisible())
            painter.drawPixmap(widget->pos() - m_window.pos(), widget->grab());
    painter.end();
    const QString path =
        m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    if (!picture.save(path))
        return false;
    std::printf("%s\n", qPrintable(path));
    return true;
}

} // namespace casemate
