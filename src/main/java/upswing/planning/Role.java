package upswing.planning;

/** What a day is for while its week is being planned. */
enum Role {
  REST,
  EASY,
  /** Easy with strides. */
  STRIDES,
  RECOVERY,
  LONG,
  /** The week's first key session. */
  KEY,
  /** The week's second key session. */
  SECOND_KEY,
  /** A short key session of the taper. */
  SHARPENER,
  BIKE,
  RACE;

  boolean isRun() {
    return this != REST && this != BIKE;
  }

  boolean isKey() {
    return this == KEY || this == SECOND_KEY || this == SHARPENER;
  }

  /** Whether the day before and the day after must be easy. */
  boolean isHard() {
    return isKey() || this == LONG || this == RACE;
  }
}
