// The lexicon's tables as they stand in tables/, taken into the program by #embed (C23).
//
// To add a table: one line in LEXICON_TABLES (include/LexiconData.h), and here its bytes under
// its name.

#include "LexiconData.h"

static const unsigned char countries[] = {
#embed "tables/countries.tsv"
};

static const unsigned char names[] = {
#embed "tables/names.tsv"
};

static const unsigned char nisbas[] = {
#embed "tables/nisbas.tsv"
};

static const unsigned char places[] = {
#embed "tables/places.tsv"
};

#define DEFINE(table)                                          \
  LexiconTable lexicon_##table(void) {                         \
    return (LexiconTable){#table, table, sizeof table};        \
  }
LEXICON_TABLES(DEFINE)
