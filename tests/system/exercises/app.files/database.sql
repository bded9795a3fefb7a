-- SPDX-FileCopyrightText: 2026 The Casemate authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'CREATE ROLE myapp LOGIN PASSWORD ''myapp'''
    WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'myapp') \gexec
SELECT 'CREATE DATABASE myapp OWNER myapp'
    WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'myapp') \gexec
\connect myapp
CREATE TABLE IF NOT EXISTS notes (id serial PRIMARY KEY, word text NOT NULL);
ALTER TABLE notes OWNER TO myapp;
