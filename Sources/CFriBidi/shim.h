#pragma once
#include <fribidi/fribidi.h>
#include <string.h>

// FriBidi in plain integers: Swift imports its enumerations as types without integer literals.

/// The bidi class and the bracket type of each scalar.
static inline void CFriBidi_classify(
    const uint32_t *text, int count, uint32_t *types, uint32_t *brackets) {
  fribidi_get_bidi_types(text, count, types);
  fribidi_get_bracket_types(text, count, types, brackets);
}

/// Whether a bidi class is that of spaces (WS).
static inline int CFriBidi_is_space(uint32_t type) { return type == FRIBIDI_TYPE_WS; }

/// Whether a bidi class is that of full stops, commas and other punctuation (CS and ON).
static inline int CFriBidi_is_punctuation(uint32_t type) {
  return type == FRIBIDI_TYPE_CS || type == FRIBIDI_TYPE_ON;
}

/// The level that the first strong character outside of isolates asks for (UAX #9, P2 and P3),
/// or -1 without one. FriBidi 1.0.8's own search enters isolates that are not closed.
static inline int CFriBidi_first_strong_level(const uint32_t *types, int count) {
  int isolates = 0;
  for (int i = 0; i < count; i++) {
    if (types[i] == FRIBIDI_TYPE_PDI) isolates -= isolates > 0;
    else if (FRIBIDI_IS_ISOLATE(types[i])) isolates++;
    else if (types[i] == FRIBIDI_TYPE_BS) isolates = 0;
    else if (FRIBIDI_IS_LETTER(types[i]) && isolates == 0) return FRIBIDI_DIR_TO_LEVEL(types[i]);
  }
  return -1;
}

/// Resolves the embedding levels of a stretch as if it were the whole paragraph; without memory,
/// every level is the paragraph's.
static inline void CFriBidi_resolve(
    const uint32_t *types, const uint32_t *brackets, int start, int count, int paragraph_level,
    int8_t *levels) {
  FriBidiParType direction = FRIBIDI_LEVEL_TO_DIR(paragraph_level);
  if (!fribidi_get_par_embedding_levels_ex(
          types + start, brackets + start, count, &direction, levels + start))
    memset(levels + start, paragraph_level, count);
}

/// Reorders the indices of a line from logical to visual order (L1 and L2); L1 changes the
/// line's levels.
static inline void CFriBidi_reorder(
    const uint32_t *types, int start, int count, int paragraph_level, int8_t *line_levels,
    int32_t *indices) {
  FriBidiLevel ignored = fribidi_reorder_line(
      0, types + start, count, 0, FRIBIDI_LEVEL_TO_DIR(paragraph_level), line_levels, NULL,
      indices);
  (void)ignored;
}

/// How each scalar joins its neighbours.
static inline void CFriBidi_join(
    const uint32_t *text, const uint32_t *types, const int8_t *levels, int count,
    uint8_t *joining) {
  fribidi_get_joining_types(text, count, joining);
  fribidi_join_arabic(types, count, levels, joining);
}

/// Whether joining looks through a scalar, as it does through marks.
static inline int CFriBidi_is_transparent(uint8_t joining) {
  return FRIBIDI_IS_JOINING_TYPE_T(joining);
}

/// Puts mirrored and joined forms into text; a ligature of lam and alef takes the place of the
/// alef and leaves U+FEFF in that of the lam.
static inline void CFriBidi_shape(
    int joins_lam_alef, const int8_t *levels, int count, uint8_t *joining, uint32_t *text) {
  FriBidiFlags flags = FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES;
  if (joins_lam_alef) flags |= FRIBIDI_FLAG_SHAPE_ARAB_LIGA;
  fribidi_shape(flags, levels, count, joining, text);
}
