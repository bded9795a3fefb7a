// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/catalogue.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/editorpanel.h"
#include "ui/mainwindow.h"
#include "ui/windowmain.h"

#include <KMessageWidget>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

#include <fcntl.h>
#include <unistd.h>

// The program's window as runWindow() opens it, with hands: it does what the lines of standard input say and answers
// each with a line.
//
//     text NAME               what the label, message or field called NAME shows, "-" where it is not visible
//     type DIRECTIVE TEXT     types into the field of a directive, key by key
//     press NAME              presses a button
//     picture PATH            saves what the window looks like

using namespace casemate;

namespace {

MainWindow* window()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<MainWindow*>(widget))
            return found;
    return nullptr;
}

QString textOf(const QString& name)
{
    const auto* found = window()->findChild<QWidget*>(name);
    if (found == nullptr || !found->isVisible())
        return QStringLiteral("-");
    if (const auto* label = qobject_cast<const QLabel*>(found))
        return label->text();
    if (const auto* message = qobject_cast<const KMessageWidget*>(found))
        return message->text();
    const auto* line = qobject_cast<const QLineEdit*>(found->focusProxy());
    return line == nullptr ? QStringLiteral("?") : line->text();
}

QString obey(const QString& line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString name = line.section(u' ', 1, 1);
    if (window() == nullptr)
        return QStringLiteral("-");
    if (verb == u"text")
        return textOf(name);
    if (verb == u"type") {
        window()->editor().form()->showDirective(*findDirective(name.toStdString()));
        QTest::keyClicks(QApplication::focusWidget(), line.section(u' ', 2));
        return QStringLiteral("typed");
    }
    if (verb == u"picture")
        return window()->grab().save(name) ? QStringLiteral("saved") : QStringLiteral("-");
    auto* button = window()->findChild<QAbstractButton*>(name);
    if (button == nullptr || !button->isVisible())
        return QStringLiteral("-");
    button->click();
    return QStringLiteral("pressed");
}

void listen()
{
    auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(input, &QSocketNotifier::activated, input, [input] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            input->setEnabled(false);
            return;
        }
        std::printf("%s\n", qPrintable(obey(QString::fromStdString(line)).replace(u'\n', u' ')));
        std::fflush(stdout);
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(listen)

/// driver ROOT UNIT
int main(int argc, char** argv)
{
    const auto argument = [&](int index) { return std::string(index < argc ? argv[index] : ""); };
    int own = 1;
    return runWindow(own, argv,
        {.root = argument(1), .scope = Scope::System, .isRootNamed = true, .unit = argument(2), .draft = {}}, {});
}
