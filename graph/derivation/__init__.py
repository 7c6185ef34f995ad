"""Evidence -> knowledge, step by step: plain as-filed things, who is who, and the quads of what we believe."""
