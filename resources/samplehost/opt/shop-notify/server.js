#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
const server = require("http").createServer((request, answer) => answer.end("waiting for orders\n"));
server.listen(3000, "127.0.0.1");
