package dev.tallystick.json;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Candidate;
import java.util.List;

/** What a lenient reader made of a document: the candidate, and the fields that it passed over. */
public final class CandidateReading {

    private final Candidate candidate;
    private final ImmutableList<JsonProblem> unknownFields;

    CandidateReading(Candidate candidate, List<JsonProblem> unknownFields) {
        this.candidate = candidate;
        this.unknownFields = ImmutableList.copyOf(unknownFields);
    }

    /**
     * Returns the candidate.
     *
     * @return the candidate
     */
    public Candidate candidate() {
        return candidate;
    }

    /**
     * Returns the fields that this version does not know, with what stands in them left out.
     *
     * @return the first {@value JsonLimits#MAX_PROBLEMS} of the document, none if every field was read
     */
    public List<JsonProblem> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toString() {
        return "CandidateReading[" + candidate + ", " + unknownFields.size() + " unknown fields]";
    }
}
