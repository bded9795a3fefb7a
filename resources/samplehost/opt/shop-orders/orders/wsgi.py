# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
def application(environment, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"no orders\n"]
