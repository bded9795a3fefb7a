// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/trial.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace casemate::tests {

QStringList casemateBinds()
{
    return {QFileInfo(QStringLiteral(CASEMATE_PROGRAM)).path() + QStringLiteral(":/opt/casemate")};
}

QString casemateObstacle()
{
    if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
        return obstacle;
    QProcess libraries;
    libraries.start(QStringLiteral("ldd"), {QStringLiteral(CASEMATE_PROGRAM)});
    libraries.waitForFinished();
    return libraries.readAllStandardOutput().contains("san.so")
        ? QStringLiteral("The libraries of sanitizers are not in the lab.")
        : QString();
}

LabAnswer casemate(const Lab& lab, const QString& arguments, const QByteArray& input)
{
    return lab.run(QStringLiteral("/opt/casemate/casemate ") + arguments, input);
}

QJsonDocument casemateJson(const Lab& lab, const QString& arguments, const QByteArray& input)
{
    return QJsonDocument::fromJson(casemate(lab, arguments + QStringLiteral(" --format json"), input).out);
}

LabAnswer exercise(const Lab& lab, const Exercised& service, const char* verb)
{
    return lab.run(QStringLiteral("/opt/exercises/%1 %2").arg(service.name, QLatin1StringView(verb)));
}

double exposureIn(const QByteArray& text)
{
    static const QRegularExpression line(QStringLiteral("exposure level for \\S+: ([0-9.]+) "));
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(text));
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

double scoreOf(const Lab& lab, const QString& unit)
{
    return exposureIn(lab.run(QStringLiteral("systemd-analyze security --no-pager -- '%1'").arg(unit)).out);
}

Trial tryDropIn(const Lab& lab, const Exercised& service, const QByteArray& dropIn)
{
    Trial trial;
    const auto works = [&trial](const LabAnswer& answer) {
        if (answer.status != 0)
            trial.obstacle = (answer.out + answer.err).trimmed().split('\n').constFirst();
        return answer.status == 0;
    };
    if (!dropIn.isEmpty() && !works(lab.run(QStringLiteral("systemctl edit --stdin ") + service.unit, dropIn)))
        return trial;
    trial.score = scoreOf(lab, service.unit);
    // in this order, each only if the one before worked
    static_cast<void>(works(lab.run(QStringLiteral("timeout 90 systemctl restart ") + service.unit))
        && works(exercise(lab, service, "use")) && works(exercise(lab, service, "crash")));
    return trial;
}

LabAnswer backToStock(const Lab& lab, const Exercised& service)
{
    const LabAnswer answer = lab.run(
        QStringLiteral("systemctl revert %1; systemctl reset-failed %1; systemctl restart %1").arg(service.unit));
    return answer.status == 0 ? exercise(lab, service, "use") : answer;
}

} // namespace casemate::tests
