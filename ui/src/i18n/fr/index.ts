// The words of the studio in French.
export default import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });
