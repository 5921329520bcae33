// The lexicon's tables as they stand in tables/ and the weights of learned/, taken into the program by
// #embed (C23).
//
// To add a table: one line in LEXICON_TABLES (include/LexiconData.h), and here its bytes under
// its name.

#include "LexiconData.h"

static const unsigned char actors[] = {
#embed "tables/actors.tsv"
};

static const unsigned char confidence[] = {
#embed "tables/confidence.tsv"
};

static const unsigned char countries[] = {
#embed "tables/countries.tsv"
};

static const unsigned char cues[] = {
#embed "tables/cues.tsv"
};

static const unsigned char heads[] = {
#embed "tables/heads.tsv"
};

static const unsigned char lines[] = {
#embed "tables/lines.tsv"
};

static const unsigned char names[] = {
#embed "tables/names.tsv"
};

static const unsigned char nisbas[] = {
#embed "tables/nisbas.tsv"
};

static const unsigned char nouncues[] = {
#embed "tables/nouncues.tsv"
};

static const unsigned char outlets[] = {
#embed "tables/outlets.tsv"
};

static const unsigned char particles[] = {
#embed "tables/particles.tsv"
};

static const unsigned char placeheads[] = {
#embed "tables/placeheads.tsv"
};

static const unsigned char places[] = {
#embed "tables/places.tsv"
};

static const _Alignas(16) unsigned char tagger[] = {
#embed "learned/tagger.bin"
};

static const unsigned char titles[] = {
#embed "tables/titles.tsv"
};

static const unsigned char usages[] = {
#embed "tables/usages.tsv"
};

static const unsigned char verbs[] = {
#embed "tables/verbs.tsv"
};

static const unsigned char vocabulary[] = {
#embed "tables/vocabulary.tsv"
};

#define DEFINE(table)                                          \
  LexiconTable lexicon_##table(void) {                         \
    return (LexiconTable){#table, table, sizeof table};        \
  }
LEXICON_TABLES(DEFINE)
DEFINE(tagger)

LexiconTable lexicon_table(size_t number) {
#define CALL(table) lexicon_##table,
  static LexiconTable (*const tables[])(void) = {LEXICON_TABLES(CALL) lexicon_tagger};
  if (number < sizeof tables / sizeof *tables) return tables[number]();
  return (LexiconTable){"", actors, 0};
}
