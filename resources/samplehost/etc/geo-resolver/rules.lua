-- SPDX-FileCopyrightText: 2026 The Casemate authors
-- SPDX-License-Identifier: GPL-3.0-or-later

function answer(query)
    return query.region == "eu" and "192.0.2.10" or "192.0.2.20"
end
