package upswing.training;

/** The sex constants of load formulas need; unspecified runners get the mean of both. */
public enum Sex {
  FEMALE,
  MALE,
  UNSPECIFIED
}
