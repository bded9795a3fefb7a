# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails where the German translation lacks a text of the sources, or holds one that they no longer have.
# cmake -DPROJECT=(what lupdate is told) -DGENERATE=(Qt's script that writes it as JSON) -DLUPDATE=(the program)
#       -DTS=(the translation) -DFOLDER=(to work in) -P translationdrift.cmake
file(MAKE_DIRECTORY ${FOLDER})
file(READ ${PROJECT} project)
string(REGEX REPLACE "set\\(lupdate_translations [^)]*\\)" "set(lupdate_translations \"${FOLDER}/now.ts\")"
    project "${project}")
file(WRITE ${FOLDER}/project.cmake "${project}")
configure_file(${TS} ${FOLDER}/now.ts COPYONLY)
execute_process(COMMAND ${CMAKE_COMMAND} -DIN_FILE=${FOLDER}/project.cmake -DOUT_FILE=${FOLDER}/project.json -P ${GENERATE}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} -silent -project ${FOLDER}/project.json -no-obsolete -locations none
    ERROR_QUIET RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate ended with ${status}.")
endif()
file(READ ${TS} committed)
file(READ ${FOLDER}/now.ts now)
if(NOT committed STREQUAL now)
    message(FATAL_ERROR "The sources and ${TS} differ: build the target update_translations, and translate.")
endif()
