/// How a conditional random field is learned; the defaults were chosen by five-fold trial on the
/// training articles.
struct FieldOptions {
  var rounds = 6
  var rate: Float = 0.3
  var shrinking: Float = 0.3
  var margin: Double = 5
  var silenceMargin: Double = 8
  var seed: UInt32 = 1
}
