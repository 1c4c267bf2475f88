package upswing.edit;

/** One thing the runner did: its words for the history, and the change itself. */
public record Edit(Deed deed, PlanChange change) {}
