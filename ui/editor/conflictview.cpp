// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/conflictview.h"

#include "ui/looks/wrappedlabel.h"
#include "ui/preview/visibletext.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

constexpr int mostLines = 12;
constexpr int mostHeight = 260;

int columnOf(Side side) { return side == Side::Theirs ? 0 : 1; }

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    auto* label = new WrappedLabel({}, parent);
    label->setText(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// "2: PrivateTmp=yes", a continued assignment line by line.
QStringList shownLines(const std::vector<SpeltLine>& lines)
{
    QStringList shown;
    for (const SpeltLine& line : lines) {
        std::uint32_t number = line.number;
        for (const PhysicalLine& part : physicalLines(line.bytes))
            shown.append(QStringLiteral("%1: %2").arg(number++).arg(visibleText(part.text)));
    }
    return shown;
}

} // namespace

ConflictView::ConflictView(HardeningSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("conflictView"));
    setAccessibleName(tr("Conflicts"));
    setFrameShape(QFrame::StyledPanel);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    hide();
    connect(&m_session, &HardeningSession::changed, this, &ConflictView::takeSession);
    takeSession();
}

void ConflictView::takeSession()
{
    std::vector<Row> rows;
    if (m_session.isOpen())
        for (const Conflict& conflict : m_session.conflicts())
            rows.push_back(
                {.conflict = conflict, .draft = linesFor(m_session.draft(), conflict, m_session.rules().dialect)});
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    fill();
    setVisible(!m_rows.empty());
}

void ConflictView::fill()
{
    const QWidget* focused = m_area->widget() != nullptr ? m_area->widget()->focusWidget() : nullptr;
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const QString name = hadFocus ? focused->objectName() : QString();
    const auto at = hadFocus ? focused->property("conflict").toULongLong() : 0;
    // One of its buttons may be what brought us here.
    if (QWidget* old = m_area->takeWidget(); old != nullptr)
        old->deleteLater();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(18);
    addHeader(*grid);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        addRow(*grid, row);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(content);
    fitHeight();
    if (!hadFocus || m_rows.empty())
        return;
    // The next one takes the place of the one that was settled.
    const auto next = std::min<qulonglong>(at, m_rows.size() - 1);
    for (QPushButton* button : content->findChildren<QPushButton*>(name))
        if (button->property("conflict").toULongLong() == next) {
            button->setFocus(Qt::OtherFocusReason);
            QTimer::singleShot(0, button, [this, button] { m_area->ensureWidgetVisible(button); });
        }
}

void ConflictView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void ConflictView::fitHeight()
{
    // The more room there is for a line, the fewer it is broken into.
    const QWidget* content = m_area->widget();
    const QLayout* grid = content == nullptr ? nullptr : content->layout();
    if (grid == nullptr)
        return;
    // The area itself has not got its new width yet when this has.
    const int width = this->width() - 2 * frameWidth();
    const int height = grid->hasHeightForWidth() ? grid->totalHeightForWidth(width) : grid->totalSizeHint().height();
    m_area->setFixedHeight(std::min(height, mostHeight));
}

void ConflictView::addHeader(QGridLayout& grid)
{
    QWidget* parent = grid.parentWidget();
    grid.addWidget(boldLabel(tr("On disk now"), parent), 0, columnOf(Side::Theirs));
    grid.addWidget(boldLabel(tr("In your draft"), parent), 0, columnOf(Side::Ours));
    if (m_rows.size() < 2)
        return;
    auto* theirs = new QPushButton(tr("Take all &theirs"), parent);
    theirs->setObjectName(QStringLiteral("takeAllTheirs"));
    connect(theirs, &QPushButton::clicked, this, [this] { m_session.settleAll(Side::Theirs); });
    grid.addWidget(theirs, 1, columnOf(Side::Theirs), Qt::AlignLeft);
    auto* ours = new QPushButton(tr("Keep all &mine"), parent);
    ours->setObjectName(QStringLiteral("keepAllMine"));
    connect(ours, &QPushButton::clicked, this, [this] { m_session.settleAll(Side::Ours); });
    grid.addWidget(ours, 1, columnOf(Side::Ours), Qt::AlignLeft);
}

void ConflictView::addRow(QGridLayout& grid, std::size_t at)
{
    const Conflict& conflict = m_rows[at].conflict;
    QWidget* parent = grid.parentWidget();
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    grid.addWidget(rule, grid.rowCount(), 0, 1, 2);
    QLabel* title = boldLabel(conflict.kind == ConflictKind::File
            ? tr("The whole file: systemd does not read one of the two to its end, so they cannot be put together.")
            : visibleText(conflict.key) + u'=',
        parent);
    title->setObjectName(QStringLiteral("conflictName"));
    grid.addWidget(title, grid.rowCount(), 0, 1, 2);
    addSide(grid, at, Side::Theirs);
    addSide(grid, at, Side::Ours);
}

void ConflictView::addSide(QGridLayout& grid, std::size_t at, Side side)
{
    const Row& row = m_rows[at];
    QWidget* parent = grid.parentWidget();
    const bool isOurs = side == Side::Ours;
    QStringList lines = shownLines(isOurs ? row.draft : row.conflict.theirs);
    const auto more = lines.size() - mostLines;
    if (more > 0)
        lines = lines.first(mostLines) << tr("… and %n more line(s)", nullptr, static_cast<int>(more));
    auto* text = new WrappedLabel(isOurs ? QStringLiteral("ourLines") : QStringLiteral("theirLines"), parent);
    text->setText(lines.isEmpty() ? tr("no line") : lines.join(u'\n'));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!lines.isEmpty())
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* button = new QPushButton(isOurs ? tr("Keep mine") : tr("Take theirs"), parent);
    button->setObjectName(isOurs ? QStringLiteral("keepMine") : QStringLiteral("takeTheirs"));
    button->setProperty("conflict", static_cast<qulonglong>(at));
    //: %1 a directive, or empty for the whole file
    button->setAccessibleName(
        (isOurs ? tr("Keep mine: %1") : tr("Take theirs: %1")).arg(visibleText(row.conflict.key)));
    button->setAccessibleDescription(text->text());
    connect(button, &QPushButton::clicked, this, [this, at, side] { m_session.settle(at, side); });
    // The second side stands in the rows that the first one began.
    const int place = isOurs ? grid.rowCount() - 2 : grid.rowCount();
    grid.addWidget(text, place, columnOf(side), Qt::AlignTop);
    grid.addWidget(button, place + 1, columnOf(side), Qt::AlignLeft);
}

} // namespace casemate
