package upswing.training;

/** Something about the day that explains the numbers. */
public enum Tag {
  ILL,
  NIGGLE,
  WORK_STRESS,
  ALCOHOL,
  TRAVEL,
  PERIOD
}
