package upswing.ui.block;

/** A question of the wizard whose answer can be wrong; the sentence about it stands beside it. */
enum Field {
  RACE,
  START,
  WEEKS,
  TARGET,
  WEEKLY,
  LONGEST,
  DAYS,
  AWAY
}
