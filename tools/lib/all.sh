# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything the tools share, in the order in which it builds on each other.

# shellcheck source=tools/lib/common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"
# shellcheck source=tools/lib/host.sh
. "${BASH_SOURCE[0]%/*}/host.sh"
# shellcheck source=tools/lib/roots.sh
. "${BASH_SOURCE[0]%/*}/roots.sh"
# shellcheck source=tools/lib/enter.sh
. "${BASH_SOURCE[0]%/*}/enter.sh"
# shellcheck source=tools/lib/build.sh
. "${BASH_SOURCE[0]%/*}/build.sh"
