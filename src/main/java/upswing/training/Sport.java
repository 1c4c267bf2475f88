package upswing.training;

/** What was done, as far as training needs to tell it apart. */
public enum Sport {
  RUN,
  BIKE,
  SWIM,
  WALK,
  STRENGTH,
  OTHER
}
