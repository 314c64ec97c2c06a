package dragoman.opinion;

import dragoman.coder.opinion.Evidence;
import dragoman.coder.opinion.Label;

/** What speaks for a relation, and which it is. */
record Example(Label label, Evidence evidence) {}
