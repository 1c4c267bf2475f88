package upswing.exchange.fit;

import upswing.exchange.fit.FitPart.Kind;
import upswing.training.Sport;

/** Which sport a FIT file means: the profile's sport and sub-sport numbers in a runner's terms. */
final class FitSports {

  private static final int TRANSITION = 3;

  /** Changing shoes between two sports: nothing that was trained. */
  static boolean isTransition(Kind kind) {
    return kind.sport() == TRANSITION;
  }

  static Sport of(Kind kind) {
    return switch (kind.sport()) {
      case 1 -> Sport.RUN; // on whatever ground, real or virtual
      case 2, 21 -> Sport.BIKE; // with or without a motor
      case 5 -> Sport.SWIM;
      case 11, 17 -> Sport.WALK; // on the flat or up a mountain
      case -1, 0, 4, 10 -> bySubSport(kind.subSport()); // nothing said, gym machines, training
      default -> Sport.OTHER;
    };
  }

  private static Sport bySubSport(int subSport) {
    return switch (subSport) {
      case 1, 2, 3, 4, 45, 67 -> Sport.RUN; // treadmill, street, trail, track, indoor, ultra
      case 5, 6, 7, 8, 9 -> Sport.BIKE; // spin, indoor, road, mountain, downhill
      case 17, 18 -> Sport.SWIM; // pool, open water
      case 27, 30, 31 -> Sport.WALK; // indoor, casual, speed
      case 19, 20, 43, 44 -> Sport.STRENGTH; // flexibility, strength, yoga, pilates
      default -> Sport.OTHER;
    };
  }

  private FitSports() {}
}
