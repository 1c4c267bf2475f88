package upswing.recovery;

/**
 * How much to eat for a day's training, by body weight; no calories, no weights to reach.
 *
 * <p>Source: Thomas 2016, Med Sci Sports Exerc 48:543; Burke 2011, J Sports Sci 29:S17; science.md
 * §H. The times between which a range holds are read from their examples, grade C.
 */
public final class Fuel {

  /** A range, ends included, in the unit its maker says. */
  public record Range(double low, double high) {

    /** The same for so much of something, as for a runner of 60 kg. */
    public Range times(double much) {
      return new Range(low * much, high * much);
    }
  }

  /** Protein in grams for each kilogram a day; 0.3 of it a meal. */
  public static final Range PROTEIN = new Range(1.2, 2.0);

  /** Protein in grams for each kilogram a meal. */
  public static final double PROTEIN_A_MEAL = 0.3;

  /** Carbohydrate in grams for each kilogram and hour, for four hours between two sessions. */
  public static final Range BETWEEN_TWO = new Range(1.0, 1.2);

  private static final double ABOUT_AN_HOUR = 45;
  private static final double HOURS = 75;
  private static final double MANY_HOURS = 240;
  private static final double LONG_RUN = 150;

  /**
   * Carbohydrate in grams for each kilogram on a day with so much training.
   *
   * <p>Example: a rest day or 30 minutes 3 to 5, an hour 5 to 7, two hours 6 to 10, five 8 to 12.
   */
  public static Range carbohydrate(double minutes) {
    if (minutes < ABOUT_AN_HOUR) return new Range(3, 5);
    if (minutes < HOURS) return new Range(5, 7);
    return minutes < MANY_HOURS ? new Range(6, 10) : new Range(8, 12);
  }

  /**
   * Carbohydrate in grams an hour on the way in one session; nothing below an hour and a quarter.
   *
   * <p>Example: 98 minutes 30 to 60 g an hour, three hours 60 to 90 g of mixed sugars.
   */
  public static Range during(double minutes) {
    if (minutes < HOURS) return new Range(0, 0);
    return minutes < LONG_RUN ? new Range(30, 60) : new Range(60, 90);
  }

  private Fuel() {}
}
