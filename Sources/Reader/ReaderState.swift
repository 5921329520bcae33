/// Placeholder until the reader's own files arrive.
