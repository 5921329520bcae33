#pragma once
#include <libxml/xmlversion.h>
// A libxml2 that was built with ICU brings ICU's own headers along, which contradict those of the
// ICU within Foundation wherever both are read. Nothing here uses them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
