# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The sample host as a root folder: the files beside this script, the empty folders and links that no repository keeps, and
# the ELF files that were built. Run with SOURCE, PROGRAMS and DESTINATION set.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${DESTINATION})
file(COPY ${SOURCE}/etc ${SOURCE}/opt ${SOURCE}/usr DESTINATION ${DESTINATION})

foreach(folder IN ITEMS dev home proc root run srv/backup sys tmp usr/bin usr/sbin var/cache var/lib/metrics-exporter
        var/lib/shop-db var/lib/shop-web var/log/shop-orders var/log/shop-web var/spool/sensor-gateway var/tmp
        etc/shop-web/tls)
    file(MAKE_DIRECTORY ${DESTINATION}/${folder})
endforeach()

foreach(link IN ITEMS bin:usr/bin sbin:usr/sbin lib:usr/lib var/run:../run
        opt/shop-orders/venv/bin/python3:../../../../usr/bin/python3
        etc/systemd/system/mail-worker@urgent.service:/usr/lib/systemd/system/mail-worker@.service)
    string(REPLACE ":" ";" parts ${link})
    list(GET parts 0 name)
    list(GET parts 1 target)
    file(CREATE_LINK ${target} ${DESTINATION}/${name} SYMBOLIC)
endforeach()

function(place program)
    foreach(path IN LISTS ARGN)
        get_filename_component(folder ${DESTINATION}/${path} DIRECTORY)
        get_filename_component(name ${path} NAME)
        file(COPY ${PROGRAMS}/${program} DESTINATION ${folder})
        file(RENAME ${folder}/${program} ${folder}/${name})
    endforeach()
endfunction()

place(plain usr/bin/env usr/bin/install usr/bin/kill usr/bin/metrics-exporter usr/bin/python3 usr/bin/sh
    usr/bin/shop-cache usr/bin/status-page usr/sbin/shop-dbd usr/sbin/shop-web usr/lib/ledger-signer/ledger-signer
    usr/lib/mail-worker/mail-worker opt/legacy-import/fetch opt/legacy-import/load opt/sensor-gateway/bin/sensor-gateway)
place(luajit usr/sbin/geo-resolver)
place(node usr/bin/node)
foreach(library IN ITEMS libc.so.6 libluajit-5.1.so.2 libnode.so.115)
    place(${library} usr/lib/${library})
endforeach()
