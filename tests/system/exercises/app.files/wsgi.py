# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small application that does what most do: reads its configuration, keeps rows, takes files, writes a log."""

import configparser
import hashlib
import logging

import flask
import psycopg2

settings = configparser.ConfigParser()
with open("/etc/myapp/myapp.ini", encoding="utf-8") as file:
    settings.read_file(file)
logging.basicConfig(filename="/var/log/myapp/myapp.log", level=logging.INFO)
app = flask.Flask(__name__)


@app.get("/")
def greet():
    return settings["myapp"]["greeting"]


@app.post("/notes")
def note():
    """Writes the word into the database and returns what the database has."""
    connection = psycopg2.connect(settings["myapp"]["database"])
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute("INSERT INTO notes (word) VALUES (%s) RETURNING id", (flask.request.form["word"],))
            row = cursor.fetchone()
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT word FROM notes WHERE id = %s", row)
            word = cursor.fetchone()[0]
    finally:
        connection.close()
    logging.info("noted %s", word)
    return word


@app.post("/upload")
def upload():
    """Returns the digest of a file; one of this size lies on disk by now."""
    return hashlib.sha256(flask.request.files["file"].read()).hexdigest()
