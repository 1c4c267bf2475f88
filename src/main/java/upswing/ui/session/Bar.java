package upswing.ui.session;

import upswing.training.EffortZone;
import upswing.training.SessionKind;

/**
 * One step as it is run, in the drawing of a workout.
 *
 * @param zone how high it stands
 * @param time its length in words
 * @param target what it aims at in words
 */
record Bar(double minutes, EffortZone zone, SessionKind colour, String time, String target) {}
