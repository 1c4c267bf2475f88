package upswing.training;

/** Something about the day that explains the numbers. */
public enum Tag {
  ILL,
  NIGGLE,
  WORK_STRESS,
  ALCOHOL,
  TRAVEL,
  PERIOD,
  /** What measures under another name since lately is what measured before. */
  SAME_DEVICE;

  /** Whether the check-in offers it; the others are said where the question comes up. */
  public boolean isAsked() {
    return this != SAME_DEVICE;
  }
}
