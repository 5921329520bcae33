extension Schema {
  /// Articles, and the words that find them. Texts stand apart, so that a list need not pass over
  /// them.
  static let articles = """
    CREATE TABLE outlet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      terms TEXT NOT NULL -- folded, between blanks
    ) STRICT;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE, -- Article.id
      title TEXT NOT NULL,
      hasTitle INTEGER NOT NULL, -- else the title is the first words
      outlet INTEGER REFERENCES outlet,
      place TEXT,
      published TEXT, -- ISO 8601, as the source gave it
      moment INTEGER, -- the same in seconds since 1970
      url TEXT,
      fingerprint INTEGER,
      added INTEGER NOT NULL, -- seconds since 1970
      analyser TEXT NOT NULL, -- the version that analysed it
      claims INTEGER NOT NULL,
      isRead INTEGER NOT NULL DEFAULT 0,
      isBookmarked INTEGER NOT NULL DEFAULT 0,
      position INTEGER NOT NULL DEFAULT 0 -- UTF-8 offset read up to
    ) STRICT;
    CREATE INDEX articleMoment ON article(moment);
    CREATE INDEX articleOutlet ON article(outlet);
    CREATE INDEX articleAnalyser ON article(analyser);
    -- Two fingerprints that differ in up to three of 64 bits share one of four quarters.
    CREATE INDEX articleQuarter0 ON article(fingerprint & 65535);
    CREATE INDEX articleQuarter1 ON article((fingerprint >> 16) & 65535);
    CREATE INDEX articleQuarter2 ON article((fingerprint >> 32) & 65535);
    CREATE INDEX articleQuarter3 ON article((fingerprint >> 48) & 65535);

    CREATE TABLE body (
      article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      text TEXT NOT NULL
    ) STRICT;

    -- Every original that was imported; several where their texts are nearly the same.
    CREATE TABLE original (
      hash BLOB PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      outlet INTEGER REFERENCES outlet,
      url TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX originalArticle ON original(article);

    -- Search terms (SearchTerms), each once an article.
    CREATE VIRTUAL TABLE words USING fts5(
      terms, content = '', detail = none, tokenize = 'ascii');
    """

  /// What was found in the articles. Spans are pairs of UTF-8 offsets in decimals: `12-18 30-41`.
  static let analyses = """
    CREATE TABLE actor (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE, -- Actor.id over all articles
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      gloss TEXT
    ) STRICT;

    CREATE TABLE place (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      gloss TEXT,
      country TEXT,
      latitude REAL,
      longitude REAL
    ) STRICT;

    -- All names of each, Arabic and English, in the form that every spelling shares.
    CREATE TABLE actorName (
      terms TEXT NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor,
      PRIMARY KEY (terms, actor)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX actorNameActor ON actorName(actor);
    CREATE TABLE placeName (
      terms TEXT NOT NULL,
      place INTEGER NOT NULL REFERENCES place,
      PRIMARY KEY (terms, place)
    ) STRICT, WITHOUT ROWID;

    -- The search terms of all names.
    CREATE VIRTUAL TABLE actorWords USING fts5(
      terms, content = '', detail = none, tokenize = 'ascii');
    CREATE VIRTUAL TABLE placeWords USING fts5(
      terms, content = '', detail = none, tokenize = 'ascii');

    CREATE TABLE actorMention (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      actor INTEGER NOT NULL REFERENCES actor,
      count INTEGER NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article, actor)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX actorMentionActor ON actorMention(actor, count);

    CREATE TABLE placeMention (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      place INTEGER NOT NULL REFERENCES place,
      count INTEGER NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX placeMentionPlace ON placeMention(place, count);

    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL, -- Claim.id
      cues TEXT NOT NULL,
      found INTEGER REFERENCES actor, -- whose assertion the analysis says it is
      actor INTEGER REFERENCES actor, -- the same, a person's correction applied
      source TEXT, -- the span that names it
      antecedent TEXT,
      content TEXT NOT NULL,
      form TEXT NOT NULL,
      stance TEXT NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      relays INTEGER NOT NULL, -- how many rows of relay belong to it
      correction INTEGER NOT NULL DEFAULT 0, -- 1: a person gave another actor, 2: dropped it
      UNIQUE (article, number)
    ) STRICT;
    CREATE INDEX claimActor ON claim(actor, article, correction);
    CREATE INDEX claimStance ON claim(stance);

    -- The media that passed a claim on.
    CREATE TABLE relay (
      claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      number INTEGER NOT NULL,
      actor INTEGER REFERENCES actor,
      source TEXT,
      antecedent TEXT,
      PRIMARY KEY (claim, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relayActor ON relay(actor);

    -- The places that a claim's content names.
    CREATE TABLE claimPlace (
      claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
      place INTEGER NOT NULL REFERENCES place,
      PRIMARY KEY (claim, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claimPlacePlace ON claimPlace(place);
    """

  /// What a person has subscribed to and corrected.
  static let people = """
    CREATE TABLE feed (
      url TEXT PRIMARY KEY,
      title TEXT,
      added INTEGER NOT NULL,
      checked INTEGER, -- when it was last asked for, in seconds since 1970
      entityTag TEXT, -- ETag (RFC 9110, 8.8.3)
      lastModified TEXT, -- Last-Modified (RFC 9110, 8.8.2)
      failure TEXT
    ) STRICT, WITHOUT ROWID;

    -- The last row for a claim holds; the earlier ones come back when it is undone.
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      cue INTEGER NOT NULL, -- where the claim's first cue starts, a UTF-8 offset
      cueEnd INTEGER NOT NULL,
      source TEXT, -- the name of the right source; null where the claim is dropped
      made INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX correctionArticle ON correction(article, cue);
    """

  /// The hash of the bytes in which something was imported; several articles of a feed have one.
  static let originalBytes = """
    ALTER TABLE original ADD COLUMN bytes BLOB;
    CREATE INDEX originalBytes ON original(bytes) WHERE bytes IS NOT NULL;
    """
}
