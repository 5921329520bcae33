/// One who spoke.
struct Speaker {
  /// The mention that names who it is.
  let reference: Reference
  /// The claim, by its number.
  let claim: Int
  /// The claim in whose content it stands; nil where there is none.
  let container: Int?
  /// What mention and verb show of gender and number.
  let agreement: Agreement
}
