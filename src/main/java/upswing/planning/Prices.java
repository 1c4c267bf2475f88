package upswing.planning;

/**
 * What a wish that is missed costs, in points of form on race day: the stated penalties.
 *
 * <p>Rules of health have no price; they always hold. Convention (grade C), written in science.md.
 */
final class Prices {

  /** Days of one week that differ from their usual shares, a squared minute. */
  static final double UNEVEN_DAYS = 4e-5;

  /** A week that is larger than the last: a squared minute, over the minutes of the first week. */
  static final double STEP_OF_WEEK = 0.10;

  /** A long run that is longer than the last, a squared minute. */
  static final double STEP_OF_LONG_RUN = 0.0015;

  /** The last long run before the taper short of what the goal asks for, a minute. */
  static final double SHORT_LONG_RUN = 0.04;

  /** A key session a week fewer than asked for, or than fits the number of runs. */
  static final double KEY_SESSION = 4;

  /** A run a week more or fewer than the volume asks for. */
  static final double NUMBER_OF_RUNS = 1;

  /** A minute that the days chosen hold less than the biggest week wants. */
  static final double NO_ROOM = 0.02;

  /** A point of comfort: where rest and recovery stand in the week. */
  static final double DISCOMFORT = 0.03;

  /** A key session whose minutes hold no dose of its progression. */
  static final double NO_DOSE = 0.5;

  /** A minute that a run or ride is short of 20: too little to be worth the shoes. */
  static final double SHORT_RUN = 0.06;

  /** A run left out in the week before race week. */
  static final double SPARED_RUN = 0.5;

  /** A day that differs from the plan as it was. */
  static final double CHANGED_DAY = 0.5;

  /** A point of load that differs from the plan as it was. */
  static final double CHANGED_LOAD = 0.01;

  private Prices() {}
}
