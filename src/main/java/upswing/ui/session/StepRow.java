package upswing.ui.session;

import upswing.training.SessionKind;

/**
 * One row of the editor: a step, or the head of a repeat.
 *
 * @param name what the step is for, or its effort
 * @param colour the kind whose colour it has
 * @param extent what stands in the field for the duration; how often for a repeat
 * @param by by what the target is given
 * @param target what stands in the field for the target; a zone's name for a zone
 * @param about what that comes to for this runner
 */
record StepRow(
    Place place,
    boolean isRepeat,
    String name,
    SessionKind colour,
    String extent,
    TargetBy by,
    String target,
    String about) {}
