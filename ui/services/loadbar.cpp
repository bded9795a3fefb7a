// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/loadbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace casemate {

LoadBar::LoadBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("loadBar"));
    m_bar->setObjectName(QStringLiteral("loadProgress"));
    m_bar->setAccessibleName(tr("Services read so far"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("loadText"));
    auto* cancel = new QPushButton(tr("Ca&ncel"), this);
    cancel->setObjectName(QStringLiteral("loadCancel"));
    connect(cancel, &QPushButton::clicked, this, &LoadBar::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void LoadBar::start()
{
    m_text->setText(tr("Reading services…"));
    m_bar->setRange(0, 0);
    m_patience.start();
}

void LoadBar::stop()
{
    m_patience.stop();
    hide();
}

void LoadBar::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (total > 0)
        m_text->setText(tr("%1 of %2 services").arg(done).arg(total));
}

} // namespace casemate
