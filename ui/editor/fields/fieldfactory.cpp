// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/choicefield.h"
#include "ui/editor/fields/linesfield.h"
#include "ui/editor/fields/pickerfield.h"
#include "ui/editor/fields/switchfield.h"
#include "ui/editor/fields/textfield.h"

#include <utility>

namespace casemate {

Field* fieldFor(const Field::Context& context, QWidget* parent)
{
    switch (context.directive->kind) {
    case ValueKind::Boolean:
        // Without a default that one could write, there are three states.
        if (defaultText(*context.directive, context.dialect).empty())
            return new ChoiceField(context, parent);
        return new SwitchField(context, parent);
    case ValueKind::Tristate:
    case ValueKind::Words:
    case ValueKind::Hostname:
    case ValueKind::Mode:
    case ValueKind::Errno: return new ChoiceField(context, parent);
    case ValueKind::Text:
    case ValueKind::Size:
    case ValueKind::Count:
    case ValueKind::Percent:
    case ValueKind::Number:
    case ValueKind::Weight:
    case ValueKind::Quota:
    case ValueKind::TimeSpan:
    case ValueKind::Limit:
    case ValueKind::User:
    case ValueKind::Label:
    case ValueKind::BusName:
    case ValueKind::Interface:
    case ValueKind::ImagePolicy:
    case ValueKind::Path:
    case ValueKind::WorkingFolder: return new TextField(context, parent);
    case ValueKind::Command:
    case ValueKind::Users:
    case ValueKind::Paths:
    case ValueKind::ColonPaths:
    case ValueKind::BindMounts:
    case ValueKind::TemporaryFolders:
    case ValueKind::ServiceFolders:
    case ValueKind::Devices:
    case ValueKind::SocketBinds:
    case ValueKind::Credentials:
    case ValueKind::Images:
    case ValueKind::FilterPaths:
    case ValueKind::BpfPrograms:
    case ValueKind::ExitStatuses:
    case ValueKind::Texts:
    case ValueKind::Interfaces:
    case ValueKind::Addresses: return new LinesField(context, parent);
    case ValueKind::Architectures:
    case ValueKind::SecureBits:
    case ValueKind::Capabilities:
    case ValueKind::Syscalls:
    case ValueKind::Families:
    case ValueKind::Namespaces:
    case ValueKind::FileSystems:
    case ValueKind::Delegation: return new PickerField(context, parent);
    }
    std::unreachable();
}

} // namespace casemate
