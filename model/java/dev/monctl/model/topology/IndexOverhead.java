package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** How many times the bytes of the logs lie on disk, indexed and not yet compacted: at least and at most. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record IndexOverhead(BigDecimal least, BigDecimal most) {
    public IndexOverhead {
        BigDecimal first = least;
        least = first.min(most);
        most = first.max(most);
    }
}
