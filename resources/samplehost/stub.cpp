// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands for every program and library of the sample host: it is looked at, never run.
extern "C" void _start()
{
    for (;;) { }
}
