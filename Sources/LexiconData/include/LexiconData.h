#pragma once

#include <stddef.h>

/// The bytes of one table: UTF-8 as in its file, without a zero at the end.
typedef struct LexiconTable {
  /// The file's name without `.tsv`.
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} LexiconTable;

/// The tables, one line each; see tables.c on adding one.
#define LEXICON_TABLES(TABLE) \
  TABLE(actors) \
  TABLE(confidence) \
  TABLE(countries) \
  TABLE(cues) \
  TABLE(heads) \
  TABLE(lines) \
  TABLE(names) \
  TABLE(nisbas) \
  TABLE(nouncues) \
  TABLE(outlets) \
  TABLE(particles) \
  TABLE(placeheads) \
  TABLE(places) \
  TABLE(titles) \
  TABLE(usages) \
  TABLE(verbs) \
  TABLE(vocabulary)

/// In Swift each table is `LexiconTable.countries` and so on. They are functions because a global
/// that holds a pointer is no `Sendable` constant.
#define LEXICON_DECLARE(table)              \
  LexiconTable lexicon_##table(void)        \
      __attribute__((swift_name("getter:LexiconTable." #table "()")));
LEXICON_TABLES(LEXICON_DECLARE)

// Not a table: the weights that the tagger has learned, made by isnad-train.
LEXICON_DECLARE(tagger)
#undef LEXICON_DECLARE

/// The tables by number, the weights behind them; the length is 0 behind the last.
LexiconTable lexicon_table(size_t number) __attribute__((swift_name("LexiconTable(number:)")));
