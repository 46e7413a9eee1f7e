// Queries the service at a URL with the client that genqlient generates, and prints what it found as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"github.com/Khan/genqlient/graphql"
)

// Answers is what tests/e2e/generated-clients.test.ts compares.
type Answers struct {
	Pages          [][]string        `json:"pages"`
	Total          int               `json:"total"`
	StepCount      int               `json:"stepCount"`
	FirstStage     []string          `json:"firstStage"`
	MaxMonths      float64           `json:"maxMonths"`
	LearningMonths float64           `json:"learningMonths"`
	TechnologyURL  string            `json:"technologyUrl"`
	Technologies   int               `json:"technologies"`
	Edges          []string          `json:"edges"`
	Names          map[string]string `json:"names"`
	UpdatedYear    int               `json:"updatedYear"`
}

func main() {
	client := graphql.NewClient(os.Args[1], http.DefaultClient)
	answers, err := ask(context.Background(), client)
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(answers)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func ask(ctx context.Context, client graphql.Client) (*Answers, error) {
	answers := &Answers{Names: map[string]string{}}
	two := 2
	var after *string
	for len(answers.Pages) < 2 {
		found, err := Search(ctx, client, "docker", &two, after)
		if err != nil {
			return nil, err
		}
		page := []string{}
		for _, edge := range found.Search.Edges {
			page = append(page, edge.Node.GetId())
		}
		answers.Pages = append(answers.Pages, page)
		answers.Total = found.Search.TotalCount
		after = found.Search.PageInfo.EndCursor
	}

	hours := 5.0
	path, err := PathTo(ctx, client, LearningPathInput{
		Goals:        []string{"role:backend-developer"},
		KnownAt:      []KnownAt{{Id: "skill:python", Level: "level:beginner"}},
		HoursPerWeek: &hours,
	})
	if err != nil {
		return nil, err
	}
	answers.StepCount = path.LearningPath.StepCount
	answers.MaxMonths = path.LearningPath.TotalTime.Max
	for _, step := range path.LearningPath.Stages[0].Steps {
		answers.FirstStage = append(answers.FirstStage, step.Skill.Name)
	}

	skill, err := SkillWithNeighbours(ctx, client, "skill:docker", nil)
	if err != nil {
		return nil, err
	}
	answers.LearningMonths = skill.Skill.LearningTime.Max
	answers.Technologies = skill.Skill.Technologies.TotalCount
	answers.TechnologyURL = *skill.Skill.Technologies.Edges[0].Node.Url

	edges, err := Edges(ctx, client, []EdgeKind{EdgeKindRequires}, []string{"skill:docker", "skill:kubernetes"}, nil)
	if err != nil {
		return nil, err
	}
	for _, edge := range edges.Edges.Edges {
		answers.Edges = append(answers.Edges, fmt.Sprintf("%s %s %s", edge.Node.From, edge.Node.Kind, edge.Node.To))
	}

	names, err := Names(ctx, client, []string{"kuberntes", "zzzzqqqq"})
	if err != nil {
		return nil, err
	}
	for _, resolved := range names.ResolveNames {
		if resolved.Match != nil {
			answers.Names[resolved.Name] = resolved.Match.Entity.GetId()
		}
	}

	updated, err := Updated(ctx, client)
	if err != nil {
		return nil, err
	}
	answers.UpdatedYear = updated.GraphInfo.UpdatedAt.Year()
	return answers, nil
}
